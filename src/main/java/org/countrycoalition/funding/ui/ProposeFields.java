package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.countrycoalition.funding.Quantity;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.kernel.Figure;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.shell.components.VerbDialog;
import org.jspecify.annotations.Nullable;

/**
 * With which need or offer of the other side, and how much of it.
 */
class ProposeFields extends Composite<Div> implements VerbDialog.Fields {

	private static final int LONGEST = 1000;

	private final NeedsWords words;

	private final ComboBox<Posting> other = new ComboBox<>();

	private final QuantityFields quantity;

	private final TextArea note = new TextArea();

	private final Checkbox meant = new Checkbox();

	private final Posting posting;

	/** Of which it was last asked whether it is meant. */
	private @Nullable Quantity asked;

	/**
	 * @param candidates of the other side, one at least
	 */
	ProposeFields(Posting posting, List<Posting> candidates, NeedsWords words) {
		this.words = words;
		this.posting = posting;
		this.quantity = new QuantityFields(words.parts(), "funding.needs.");
		this.other.setLabel(words.say("propose." + posting.side().other().name()));
		this.other.setItems(candidates);
		this.other.setItemLabelGenerator(
				(one) -> words.say("propose.item", one.terms().title(), one.holder().name(), words.left(one)));
		this.other.setWidthFull();
		this.meant.setVisible(false);
		this.other.addValueChangeListener((change) -> {
			this.meant.setValue(false);
			if (change.getValue() != null) {
				this.quantity.show(most(left(posting), left(change.getValue())));
			}
		});
		if (candidates.size() == 1) {
			this.other.setValue(candidates.getFirst());
		}
		this.note.setLabel(words.say("note"));
		this.note.setHelperText(words.say("readers.match"));
		this.note.setWidthFull();
		Room.limit(this.note, LONGEST, words.parts().texts());
		getContent().add(this.other, this.quantity, this.meant, this.note);
	}

	/** What is left of it; nothing where that is not known or not stated. */
	private static @Nullable Quantity left(Posting posting) {
		Quantity of = posting.terms().quantity();
		return (of != null && posting.left() instanceof Figure.Known known && known.value().signum() > 0)
				? new Quantity(known.value(), of.unit()) : null;
	}

	/** No more than is left of either, as far as the two can be compared. */
	private static @Nullable Quantity most(@Nullable Quantity own, @Nullable Quantity others) {
		if (own == null || others == null) {
			return (own != null) ? own : others;
		}
		return (others.isInUnitOf(own) && others.number().compareTo(own.number()) < 0) ? others : own;
	}

	@Override
	public void keep(TypedForm typed) {
		this.quantity.keep(typed);
		typed.text("note", this.note);
	}

	@Override
	public boolean isReadable() {
		boolean chosen = this.other.getValue() != null;
		this.other.setInvalid(!chosen);
		this.other.setErrorMessage(this.words.say("propose.choose"));
		boolean amount = this.quantity.isReadable();
		return chosen && amount && isMeant();
	}

	/** More than is left of either side may be meant, and is asked of each quantity. */
	private boolean isMeant() {
		Quantity most = most(left(this.posting), left(other()));
		Quantity typed = quantity();
		boolean more = most != null && typed != null && typed.isInUnitOf(most)
				&& typed.number().compareTo(most.number()) > 0;
		this.meant.setVisible(more);
		if (more) {
			if (!Objects.equals(typed, this.asked)) {
				this.meant.setValue(false);
			}
			this.asked = typed;
			this.meant.setLabel(this.words.say("propose.more", this.words.quantity(typed), this.words.quantity(most)));
			this.meant.setErrorMessage(this.words.say("propose.more.choose"));
		}
		boolean said = !more || this.meant.getValue();
		this.meant.setInvalid(!said);
		return said;
	}

	Posting other() {
		return Objects.requireNonNull(this.other.getValue());
	}

	@Nullable Quantity quantity() {
		return this.quantity.quantity();
	}

	String note() {
		return this.note.getValue();
	}

}
