package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.PlannedLines;
import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.funnel.FunnelDesk;
import org.countrycoalition.funding.funnel.Funnels;
import org.countrycoalition.funding.funnel.Receipts;
import org.countrycoalition.funding.funnel.Step;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.components.VerbDialog;
import org.countrycoalition.shell.components.VerbNotice;
import org.jspecify.annotations.Nullable;

/**
 * What the reader may do with a step: take the next one, change it, show it to others,
 * withdraw it, throw a private one away; and confirm that a payment has come in.
 */
class StepActions extends Composite<Div> {

	private final Step step;

	private final FunnelWords words;

	private final Makers makers;

	private final VerbNotice notice;

	StepActions(Step step, FunnelWords words, Makers makers, VerbNotice notice) {
		this.step = step;
		this.words = words;
		this.makers = makers;
		this.notice = notice;
		getContent().addClassName("step-actions");
		boolean mine = step.owner().equals(makers.currentUser().get().organisation());
		if (makers.mayFollow(step) && !StepDialog.after(step).isEmpty()) {
			add("follow", this::follow);
		}
		if (mine) {
			add("change", this::change);
			add("show", this::show);
			if (step.isWithdrawn()) {
				add("uphold", () -> notice.attempt(() -> makers.desk().uphold(step), "upheld", null));
			}
			else if (step.marks().receivedOn() == null) {
				add("withdraw", this::withdraw);
			}
			if (step.tier() == Tier.PRIVATE) {
				add("discard", () -> notice.attempt(() -> makers.desk().discard(step), "discarded",
						() -> makers.desk().restore(step.id())));
			}
		}
		if (makers.mayConfirm(step)) {
			if (step.marks().receivedOn() == null) {
				add("confirm", this::confirm);
			}
			else {
				add("takeBack", () -> notice.attempt(() -> makers.receipts().takeBack(step), "tookBack", null));
			}
		}
	}

	private void add(String key, Runnable act) {
		getContent().add(new Button(this.words.say("do." + key), (click) -> act.run()));
	}

	private void follow() {
		StepDialog
			.follow(this.words, this.makers.desk(), this.step, this.makers.funnels().family(this.step), fields(),
					(next) -> this.words.parts().places().open(UI.getCurrent(), FunnelTable.address(next)))
			.open();
	}

	private void change() {
		StepDialog
			.change(this.words, this.makers.desk(), this.step, fields(), (changed) -> this.notice.done("changed", null))
			.open();
	}

	private StepFields fields() {
		StepFields fields = new StepFields(this.words);
		fields.shape().lines(this.step.state().map(this.makers.lines()::of).orElse(List.of()));
		return fields;
	}

	private void show() {
		Asked whom = Asked.tier(this.step.tier(), this.step.tiers(), this.words);
		ask("show", whom, "shown", () -> this.makers.desk().show(this.step, whom.tier()));
	}

	private void withdraw() {
		Asked why = Asked.why(this.words);
		ask("withdraw", why, "withdrawn", () -> this.makers.desk().withdraw(this.step, why.why()));
	}

	private void confirm() {
		Asked when = Asked.day(this.makers.mayBeTwice(this.step) ? this.words.say("confirm.twice") : "", this.words);
		ask("confirm", when, "confirmed", () -> this.makers.receipts().confirm(this.step, when.day()));
	}

	private void ask(String key, Asked asked, String said, Runnable verb) {
		new VerbDialog(this.words.say("do." + key), this.step.id() + ":" + key, asked, this.words, verb,
				() -> this.notice.done(said, null))
			.open();
	}

	/**
	 * What actions are made with.
	 *
	 * @param funnels reads
	 * @param desk where steps are entered
	 * @param receipts where payments are confirmed
	 * @param lines for which something can be meant
	 * @param currentUser who acts
	 * @param ownState of an authority
	 * @param history of a step
	 * @param funding of a State, with lines that may be the same money
	 */
	@SpringComponent
	record Makers(Funnels funnels, FunnelDesk desk, Receipts receipts, PlannedLines lines, CurrentUser currentUser,
			OwnState ownState, StepHistory history, Funding funding) {

		/** Whether another line may be the same money, so that it would come in twice. */
		boolean mayBeTwice(Step step) {
			return step.state()
				.map((state) -> this.funding.received(state, true, Prices.NOMINAL).undecided())
				.filter((undecided) -> step.rows().stream().anyMatch(undecided::isOpen))
				.isPresent();
		}

		/** Whether the viewer is the donor, or the State's authority. */
		boolean mayFollow(Step step) {
			return step.owner().equals(this.currentUser.get().organisation())
					|| (this.currentUser.get().is(Roles.NATIONAL_AUTHORITY) && isTo(step));
		}

		/** Whether the viewer can say that it has come in. */
		boolean mayConfirm(Step step) {
			return step.stage() == Stage.PAYMENT && isTo(step);
		}

		private boolean isTo(Step step) {
			return step.isTo(this.ownState.get());
		}

		/** Title of the line that a step is meant for, null if none. */
		@Nullable String line(Step step) {
			return step.state()
				.stream()
				.flatMap((state) -> this.lines.of(state).stream())
				.filter((planned) -> Objects.equals(planned.key(), step.terms().shape().line()))
				.map(PlannedLines.Planned::title)
				.findFirst()
				.orElse(null);
		}

	}

}
