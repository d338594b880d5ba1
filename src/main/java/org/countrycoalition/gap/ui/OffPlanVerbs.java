package org.countrycoalition.gap.ui;

import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.FundingRefusal;
import org.countrycoalition.funding.OffPlan;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.TypedText;

/**
 * Lets the authority of a State say which contributions are off its plan.
 */
@SpringComponent
class OffPlanVerbs {

	private final OffPlan offPlan;

	private final Register register;

	private final GapWords words;

	private final TypedText typed;

	OffPlanVerbs(OffPlan offPlan, Register register, GapWords words, TypedText typed) {
		this.offPlan = offPlan;
		this.register = register;
		this.words = words;
		this.typed = typed;
	}

	boolean mayFor(CountryCode state) {
		return this.register.ownState().filter(state::equals).isPresent();
	}

	/**
	 * @param called the contribution, in a few words
	 * @param told takes what became of it, in words
	 */
	void ask(UUID contribution, String called, Consumer<String> told) {
		new OffPlanDialog(called, this.typed.form("form:off-plan:" + contribution), this.words, (reason) -> {
			this.offPlan.say(contribution, reason);
			told.accept(this.words.say("gap.offPlan.done", called));
		}).open();
	}

	void takeBack(UUID contribution, String called, Consumer<String> told) {
		try {
			this.offPlan.takeBack(contribution);
		}
		catch (FundingRefusal ex) {
			told.accept(this.words.refusal(ex));
			return;
		}
		told.accept(this.words.say("gap.offPlan.undone", called));
	}

}
