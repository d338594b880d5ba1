package org.countrycoalition.gap.ui;

import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.OffPlan;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.VerbRefusal;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.TypedText;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.shell.components.VerbDialog;
import org.countrycoalition.shell.components.VerbNotice;
import org.countrycoalition.shell.components.VerbWords;

/**
 * Lets the authority of a State say which contributions are off its plan.
 */
@SpringComponent
class OffPlanVerbs {

	private final OffPlan offPlan;

	private final Register register;

	private final Words words;

	OffPlanVerbs(OffPlan offPlan, Register register, GapWords words, TypedText typed) {
		this.offPlan = offPlan;
		this.register = register;
		this.words = new Words(words, typed);
	}

	boolean mayFor(CountryCode state) {
		return this.register.ownState().filter(state::equals).isPresent();
	}

	/**
	 * @param again draws the page anew
	 */
	VerbNotice notice(Runnable again) {
		return new VerbNotice(this.words, again);
	}

	/**
	 * @param called the contribution, in a few words
	 */
	void ask(UUID contribution, String called, VerbNotice notice) {
		Why why = new Why(this.words);
		new VerbDialog(this.words.say("title", called), contribution.toString(), why, this.words,
				() -> this.offPlan.say(contribution, why.reason.getValue()),
				() -> notice.done("said", () -> this.offPlan.takeBack(contribution), called))
			.open();
	}

	void takeBack(UUID contribution, String called, VerbNotice notice) {
		notice.attempt(() -> this.offPlan.takeBack(contribution), "undone", null, called);
	}

	/** Asks why a contribution is off the plan. */
	private static final class Why extends Composite<Div> implements VerbDialog.Fields {

		private static final int LONGEST = 500;

		private final TextArea reason = new TextArea();

		Why(Words words) {
			this.reason.setLabel(words.say("reason"));
			this.reason.setHelperText(words.say("reason.help"));
			this.reason.setWidthFull();
			Room.limit(this.reason, LONGEST, words.gaps().texts());
			getContent().add(new Paragraph(words.say("rule")), this.reason);
		}

		@Override
		public void keep(TypedForm typed) {
			typed.text("reason", this.reason);
		}

		@Override
		public boolean isReadable() {
			return true;
		}

	}

	/**
	 * Words of what is off the plan.
	 *
	 * @param gaps words of the pages on gaps
	 * @param typed keeps what is typed and not stored
	 */
	private record Words(GapWords gaps, TypedText typed) implements VerbWords {

		@Override
		public String place() {
			return "off-plan";
		}

		@Override
		public String say(String key, Object... about) {
			return this.gaps.say("gap.offPlan." + key, about);
		}

		@Override
		public String refusal(VerbRefusal why) {
			return this.gaps.say("funding.refusal." + why.name(), "", "", "");
		}

	}

}
