package org.countrycoalition.registry.ui.edit;

import java.util.Map;
import java.util.Optional;

import org.countrycoalition.registry.RegisterRefusal;
import org.countrycoalition.registry.RegisterRefusal.Reason;
import org.countrycoalition.registry.VerbReason;
import org.jspecify.annotations.Nullable;

/**
 * Changes a fact. If somebody else was quicker, it shows what they made of it beside what
 * was typed, and either can be kept.
 *
 * @param <T> the fact as the register gives it
 */
class ChangeDialog<T> extends FactDialog {

	private final Subject<T> subject;

	private final FactForm<T> form;

	private final Save<T> save;

	private final @Nullable Input<String> reason;

	private @Nullable Save<T> undo;

	private @Nullable Conflict conflict;

	private T fact;

	/**
	 * @param verb key of the title, which names the subject
	 */
	ChangeDialog(Workbench bench, String verb, Subject<T> subject, FactForm<T> form, Save<T> save) {
		this(bench, verb, subject, form, save, true);
	}

	/**
	 * @param explained whether the change asks for a reason
	 */
	ChangeDialog(Workbench bench, String verb, Subject<T> subject, FactForm<T> form, Save<T> save, boolean explained) {
		super(bench, bench.text("title." + verb, subject.name()), verb, subject.id(), form.fields());
		this.subject = subject;
		this.form = form;
		this.save = save;
		this.fact = subject.fact();
		form.show(this.fact);
		this.reason = explained ? askWhy() : null;
	}

	/** Offers, after the save, to take it back by the opposite verb. */
	ChangeDialog<T> undoneBy(Save<T> opposite) {
		this.undo = opposite;
		return this;
	}

	@Override
	void save() {
		this.save.over(this.fact, (this.reason != null) ? this.reason.must() : "");
	}

	@Override
	void refused(Reason refusal) {
		if (refusal != Reason.CHANGED_MEANWHILE) {
			super.refused(refusal);
			return;
		}
		Optional<T> present = this.subject.present().get();
		if (present.isEmpty()) {
			say(bench().text("conflict.gone"));
			return;
		}
		say(bench().refusal(refusal));
		compare(present.get());
	}

	private void compare(T present) {
		settle();
		this.conflict = new Conflict(bench(), this.subject.written(this.fact), this.subject.written(present), typed(),
				() -> saveOver(present), () -> takeOver(present));
		add(this.conflict);
		this.conflict.scrollIntoView();
	}

	/** Without the reason, which stays where it was typed. */
	private Map<String, String> typed() {
		Map<String, String> typed = fields().written();
		if (this.reason != null) {
			typed.remove(this.reason.label());
		}
		return typed;
	}

	private void saveOver(T present) {
		settle();
		this.fact = present;
		attempt();
	}

	private void takeOver(T present) {
		settle();
		this.fact = present;
		this.form.show(present);
		say(bench().text("conflict.taken"));
		fields().focusFirst();
	}

	private void settle() {
		if (this.conflict != null) {
			this.conflict.removeFromParent();
			this.conflict = null;
		}
	}

	@Override
	void saved() {
		PageAfter.refresh(opener());
		Save<T> opposite = this.undo;
		Optional<T> now = (opposite != null) ? this.subject.present().get() : Optional.empty();
		if (opposite == null || now.isEmpty()) {
			PageAfter.tell(bench().text("saved"));
			return;
		}
		PageAfter.offer(bench().text("saved.subject", this.subject.name()), bench().text("undo"),
				() -> undo(opposite, now.get()));
	}

	/**
	 * Takes back what stood right after the save: a later change by anybody refuses it.
	 */
	private void undo(Save<T> opposite, T saved) {
		try {
			String why = (this.reason != null) ? this.reason.must() : "";
			opposite.over(saved, new VerbReason(VerbReason.Verb.UNDONE, why).code());
			PageAfter.refresh(opener());
			PageAfter.tell(bench().text("undone"));
		}
		catch (RegisterRefusal ex) {
			PageAfter.tell(bench().text("undo.refused", bench().refusal(ex.reason())));
		}
	}

}
