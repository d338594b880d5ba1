package org.countrycoalition.workplan.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.shell.TypedForm;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.workplan.Approval;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.Plan.Status;
import org.countrycoalition.workplan.PlanApproval;
import org.countrycoalition.workplan.PlanRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Where a version stands on its way into force, who has brought it there, and what the
 * reader can do about it.
 */
class ApprovalSteps extends Composite<Section> {

	private static final List<Status> WAY = List.of(Status.DRAFT, Status.SUBMITTED, Status.APPROVED, Status.PUBLISHED);

	private static final int LONGEST = 2000;

	private final Supplier<Plan> read;

	private final Plan plan;

	private final PlanApproval approval;

	private final PlanWords words;

	private final UnstoredTexts unstored;

	private final String viewer;

	private final Runnable shown;

	private final Runnable published;

	private final Div buttons = new Div();

	private final Div answer = new Div();

	/**
	 * @param read the version as the page shows it
	 * @param unstored what the reader has typed into it and not stored
	 * @param viewer sign-in name of the reader
	 * @param shown shows the version again as it stands then
	 * @param published leads to the plan in force
	 */
	ApprovalSteps(Supplier<Plan> read, PlanApproval approval, PlanWords words, UnstoredTexts unstored, String viewer,
			Runnable shown, Runnable published) {
		this.read = read;
		this.plan = read.get();
		this.approval = approval;
		this.words = words;
		this.unstored = unstored;
		this.viewer = viewer;
		this.shown = shown;
		this.published = published;
		this.buttons.addClassName("import-buttons");
		this.answer.getElement().setAttribute("role", "alert");
		getContent().addClassNames("card", "approval");
		getContent().add(new H2(words.say("approval")), way());
		getContent().add(this.buttons, this.answer);
		offer();
	}

	private Component way() {
		OrderedList way = new OrderedList();
		WAY.forEach((status) -> {
			ListItem step = new ListItem(new Span(this.words.say("approval." + status.name())));
			if (status == this.plan.status()) {
				step.getElement().setAttribute("aria-current", "step");
			}
			String by = by(status);
			if (by != null) {
				Span detail = new Span(by);
				detail.addClassName("detail");
				step.add(detail);
			}
			way.add(step);
		});
		way.addClassName("steps");
		return way;
	}

	private @Nullable String by(Status status) {
		Approval who = this.plan.approval();
		return switch (this.plan.status()) {
			case SUBMITTED -> (status == Status.SUBMITTED) ? by(who.submitted()) : null;
			case APPROVED, PUBLISHED -> switch (status) {
				case SUBMITTED -> by(who.submitted());
				case APPROVED -> by(who.approved());
				default -> null;
			};
			default -> null;
		};
	}

	private @Nullable String by(Approval.@Nullable Step step) {
		return (step == null) ? null : this.words.say("approval.by", this.words.person(this.plan, step),
				this.words.switches().formats().instant(step.at()));
	}

	/** Why a draft was given back, for the head of its page; empty if it was not. */
	static Optional<Component> returned(Plan plan, PlanWords words) {
		return Optional.ofNullable(plan.approval().returned())
			.filter((why) -> plan.status() == Status.DRAFT)
			.map((why) -> {
				Paragraph note = new Paragraph(words.say("approval.returned", why));
				note.addClassName("refusal");
				return note;
			});
	}

	private void offer() {
		boolean own = this.plan.approval().isSubmittedBy(this.viewer);
		switch (this.plan.status()) {
			case DRAFT -> this.buttons.add(primary("submit", this::submit));
			case SUBMITTED -> {
				getContent().addComponentAtIndex(2,
						new Paragraph(this.words.say(own ? "approval.own" : "approval.yours",
								this.words.person(this.plan, this.plan.approval().submitted()))));
				if (own) {
					this.buttons.add(new Button(this.words.say("withdraw"), (click) -> attempt(this::withdraw)));
				}
				else {
					this.buttons.add(primary("approve", () -> attempt(() -> this.approval.approve(this.plan))),
							new Button(this.words.say("return"), (click) -> askWhy()));
				}
			}
			case APPROVED -> this.buttons.add(primary("publish", this::publish),
					new Button(this.words.say("withdraw"), (click) -> attempt(this::withdraw)));
			default -> this.buttons.setVisible(false);
		}
	}

	private Button primary(String key, Runnable action) {
		Button button = new Button(this.words.say(key), (click) -> action.run());
		button.addThemeVariants(ButtonVariant.PRIMARY);
		return button;
	}

	private void submit() {
		TierDialog dialog = new TierDialog(this.words, "submit", List.of(Tier.PRIVATE, Tier.COALITION),
				(tier) -> this.approval.submit(this.read.get(), tier), this.shown, this.shown);
		this.unstored.warning(this.plan).ifPresent(dialog::warn);
		dialog.open();
	}

	/** Publishes exactly what the page has shown, and nothing that it has not. */
	private void publish() {
		new TierDialog(this.words, "publish", List.of(Tier.COALITION, Tier.PUBLIC),
				(tier) -> this.approval.publish(this.plan, tier), this.published, this.shown)
			.open();
	}

	private void withdraw() {
		this.approval.withdraw(this.plan);
	}

	private void askWhy() {
		TextArea why = new TextArea(this.words.say("return.why"));
		Room.limit(why, LONGEST, this.words.texts());
		why.setWidthFull();
		TypedForm typed = this.words.typed().form("form:plan:" + this.plan.id() + ":return").text("why", why);
		this.answer.removeAll();
		this.answer.add(typed.restore(), why, new Button(this.words.say("return.now"), (click) -> attempt(() -> {
			this.approval.giveBack(this.plan, why.getValue());
			typed.stored();
		})));
		why.focus();
	}

	private void attempt(Runnable step) {
		try {
			step.run();
		}
		catch (PlanRefusal ex) {
			Paragraph refusal = new Paragraph(this.words.refusal(ex));
			refusal.addClassName("refusal");
			this.answer.add(refusal);
			return;
		}
		this.shown.run();
	}

}
