package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import org.countrycoalition.access.Roles;
import org.countrycoalition.funding.ImportPreview;
import org.countrycoalition.funding.LinePreview.Result;
import org.countrycoalition.funding.Publisher;

/**
 * What the import of a file would do, what has to be decided first, and the buttons that
 * do it or leave it.
 */
class PreviewSection extends Composite<Section> {

	private static final String REASON = "import-reason";

	private final ImportDraft draft;

	private final FundingParts parts;

	private final ImportWords words;

	private final Paragraph summary = new Paragraph();

	private final Paragraph shape = new Paragraph();

	private final Paragraph readers = new Paragraph();

	private final Paragraph reason = new Paragraph();

	private final Checkbox create = new Checkbox();

	private final Checkbox replace = new Checkbox();

	private final Paragraph unknown = new Paragraph();

	private final NameMapping mapping;

	private final Button apply;

	private final PreviewTable table;

	private final ActivitiesSection activities;

	private final Select<Publisher> publisher = new Select<>();

	PreviewSection(ImportDraft draft, FundingParts parts, ImportWords words, RegisterNames names, Steps steps) {
		this.draft = draft;
		this.parts = parts;
		this.words = words;
		this.table = new PreviewTable(draft, parts, words, steps.again());
		this.activities = new ActivitiesSection(draft, parts, words, () -> {
			this.table.forget();
			steps.again().run();
		});
		this.summary.addClassName("lead");
		this.summary.getElement().setAttribute("role", "status");
		this.mapping = new NameMapping(names, draft, parts, steps.again());
		this.create.setLabel(parts.say("funding.names.create"));
		this.create.setValue(draft.createNames());
		this.create.addValueChangeListener((change) -> {
			draft.createNames(change.getValue());
			steps.again().run();
		});
		this.replace.addValueChangeListener((change) -> {
			draft.replace(change.getValue());
			steps.again().run();
		});
		askPublisher(steps.again());
		this.apply = new Button(parts.say("funding.apply"), (click) -> steps.apply().run());
		this.apply.addThemeVariants(ButtonVariant.PRIMARY);
		this.apply.getElement().setAttribute("aria-describedby", REASON);
		this.reason.setId(REASON);
		this.reason.addClassName("muted");
		Div buttons = new Div(this.apply, new Button(parts.say("funding.leave"), (click) -> steps.leave().run()),
				this.reason);
		buttons.addClassName("import-buttons");
		getContent().addClassNames("card", "import-preview");
		getContent().add(new H2(parts.say("funding.preview", draft.fileName())), this.shape, this.summary, this.readers,
				this.activities, this.publisher, this.unknown, this.mapping, this.create, this.replace, this.table,
				buttons);
	}

	private void askPublisher(Runnable again) {
		this.publisher.setLabel(this.parts.say("funding.publisher"));
		this.publisher.setHelperText(this.parts.say("funding.publisher.help"));
		this.publisher.setItems(Publisher.DONOR, Publisher.RECIPIENT);
		this.publisher.setItemLabelGenerator((whose) -> this.parts.say("funding.publisher." + whose.name()));
		this.publisher.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				this.draft.publisher(change.getValue());
				again.run();
			}
		});
	}

	void show(ImportPreview preview) {
		this.publisher.setVisible(preview.assumed() != null);
		this.publisher.setValue(preview.assumed());
		List<String> names = Stream.of(preview.unknownDonors(), preview.unknownRecipients())
			.flatMap(List::stream)
			.distinct()
			.toList();
		boolean isu = this.parts.currentUser().get().is(Roles.ISU);
		this.summary.setText(this.parts.say("funding.preview.summary", this.words.summary(preview)));
		this.readers.setVisible(!preview.readers().isEmpty());
		this.readers.setText(this.words.readers(preview));
		this.unknown.setVisible(!names.isEmpty());
		this.unknown.setText(this.parts.say("funding.names.unknown", names.size(), String.join(", ", names)));
		if (isu) {
			this.mapping.ask(names);
		}
		this.shape.setText(this.parts.say("funding.shape." + preview.shape().name()));
		this.create.setVisible(!names.isEmpty() && isu && preview.shape().holdsContributions());
		this.replace.setVisible(!preview.replaced().isEmpty());
		this.replace.setLabel(
				this.parts.say("funding.replace", preview.replaced().values().stream().mapToLong(Long::longValue).sum(),
						String.join(", ", preview.replaced().keySet())));
		this.activities.show(this.draft.preview());
		this.table.show(preview);
		String obstacle = obstacle(preview, names, isu);
		this.apply.setEnabled(obstacle.isEmpty());
		this.reason.setText(obstacle);
	}

	/** Why it cannot be applied yet, empty if it can. */
	private String obstacle(ImportPreview preview, List<String> names, boolean isu) {
		if (preview.undecided() > 0) {
			return this.parts.say("funding.apply.undecided", preview.count(Result.CONFLICT));
		}
		if (!names.isEmpty() && !isu) {
			return this.parts.say("funding.apply.names.isu");
		}
		if (!names.isEmpty() && !preview.shape().holdsContributions()) {
			return this.parts.say("funding.apply.names.state");
		}
		if (!names.isEmpty() && !this.draft.createNames()) {
			return this.parts.say("funding.apply.names");
		}
		if (!preview.replaced().isEmpty() && !this.draft.replace()) {
			return this.parts.say("funding.apply.replace");
		}
		boolean nothing = !this.draft.hasChosen() && preview.count(Result.ADD) == 0
				&& preview.count(Result.CHANGE) == 0;
		return (nothing && !this.draft.isDecided()) ? this.parts.say("funding.apply.nothing") : "";
	}

	/**
	 * What follows a decision.
	 *
	 * @param again shows the preview as it is then
	 * @param apply does what the preview says
	 * @param leave forgets the file
	 */
	record Steps(Runnable again, Runnable apply, Runnable leave) {
	}

}
