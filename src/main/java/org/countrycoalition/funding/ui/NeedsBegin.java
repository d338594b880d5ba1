package org.countrycoalition.funding.ui;

import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.VerbDialog;
import org.jspecify.annotations.Nullable;

/**
 * Where a need is stated, or an offer made, as far as its reader may.
 */
class NeedsBegin extends Composite<Div> {

	private final NeedsParts made;

	private final NeedsWords words;

	/**
	 * @param about the State that the page is about, null: all
	 */
	NeedsBegin(@Nullable CountryCode about, NeedsParts made, NeedsWords words) {
		this.made = made;
		this.words = words;
		getContent().addClassName("step-actions");
		made.own().get().filter((own) -> about == null || about.equals(own)).ifPresent((own) -> add(Side.NEED, own));
		boolean ownNeeds = about != null && made.own().get().filter(about::equals).isPresent();
		if (made.mayOffer() && !ownNeeds) {
			add(Side.OFFER, about);
		}
	}

	private void add(Side side, @Nullable CountryCode state) {
		Button begin = new Button(this.words.say("do.post." + side.name()), (click) -> begin(side, state));
		begin.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().add(begin);
	}

	private void begin(Side side, @Nullable CountryCode state) {
		UUID id = UUID.randomUUID();
		PostingFields fields = new PostingFields(side, this.words);
		fields.begin(state);
		if (side == Side.NEED && state != null) {
			fields.lines(this.made.lines().of(state), null);
		}
		new VerbDialog(this.words.say("do.post." + side.name()), "new:" + side.name(), fields, this.words,
				() -> this.made.desk().post(id, side, fields.terms()), () -> open(id))
			.open();
	}

	private void open(UUID id) {
		this.words.parts().places().open(UI.getCurrent(), "funding/needs/" + id);
	}

}
