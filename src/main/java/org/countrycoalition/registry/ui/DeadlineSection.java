package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.ExtensionRequest;
import org.countrycoalition.registry.StateDetails;
import org.countrycoalition.shell.components.Absence;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.IllustrativeBadge;
import org.countrycoalition.shell.components.SourceText;
import org.countrycoalition.shell.components.TierBadge;

/**
 * The history of deadlines: what the treaty set, what the State asked for, what meetings
 * granted.
 */
class DeadlineSection extends Composite<Section> {

	private final PageParts parts;

	private final LocalDate on;

	DeadlineSection(StateDetails details, LocalDate on, PageParts parts) {
		this.parts = parts;
		this.on = on;
		List<DeadlineFact> facts = DeadlineFact.of(details);
		getContent().addClassName("card");
		getContent().add(new H2(parts.say("registry.deadlines")));
		if (facts.isEmpty()) {
			getContent()
				.add(new EmptyState(parts.say("registry.deadlines.none"), parts.say("registry.deadlines.none.advice")));
		}
		facts.stream()
			.map(DeadlineFact::article)
			.distinct()
			.forEach((article) -> getContent()
				.add(table(article, facts.stream().filter((fact) -> fact.article() == article).toList())));
		getContent().add(parts.actions().addDeadline(details.state().code()),
				parts.actions().draftRequest(details.state().code()));
	}

	private DataTable<DeadlineFact> table(int article, List<DeadlineFact> facts) {
		return new DataTable<DeadlineFact>(this.parts.say("registry.article." + article))
			.name(this.parts.say("registry.deadline.kind"), this::kind)
			.component(this.parts.say("registry.deadline"), this::day)
			.component(this.parts.say("registry.certainty"), this::certainty)
			.component(this.parts.say("registry.document"), this::document)
			.component(this.parts.say("registry.note"), this::note)
			.component(this.parts.say("registry.source"), (fact) -> new SourceText(source(fact)))
			.component(this.parts.say("registry.actions"), this::actions)
			.rows(facts);
	}

	private Component kind(DeadlineFact fact) {
		Span shape = new Span(switch (fact.kind()) {
			case TREATY -> "§";
			case REQUESTED -> "?";
			case GRANTED -> "✓";
		});
		shape.getElement().setAttribute("aria-hidden", "true");
		shape.addClassName("status-shape");
		Span kind = new Span(shape, new Span(this.parts.say("registry.kind." + fact.kind().name())));
		kind.addClassNames("status-mark", "kind-" + fact.kind().name().toLowerCase(Locale.ROOT));
		ExtensionRequest request = fact.request();
		if (request != null) {
			kind.add(new TierBadge(request.tier()));
		}
		if (request != null && request.illustrative()) {
			kind.add(new IllustrativeBadge());
		}
		return kind;
	}

	private Component day(DeadlineFact fact) {
		ExtensionRequest request = fact.request();
		boolean draft = request != null && !request.isFiled();
		return this.parts.dateOrAbsent(fact.day(), draft ? "registry.deadline.open" : "registry.deadline.notFound");
	}

	private Component certainty(DeadlineFact fact) {
		Deadline deadline = fact.deadline();
		if (deadline == null) {
			return new Span(filed(Objects.requireNonNull(fact.request())));
		}
		Span certainty = new Span(this.parts.say("registry.certainty." + deadline.certainty().name()));
		if (deadline.certainty() == Deadline.Certainty.UNCERTAIN) {
			certainty.addClassName("absence");
		}
		LocalDate ended = deadline.endedOn();
		if (ended == null) {
			return certainty;
		}
		Span end = new Span(
				this.parts.say(ended.isAfter(this.on) ? "registry.deadline.ends" : "registry.deadline.ended",
						this.parts.dates().date(ended)));
		end.addClassName("detail");
		return new Span(certainty, end);
	}

	private String filed(ExtensionRequest request) {
		if (!request.isFiled()) {
			return this.parts.say("registry.request.draft");
		}
		return (request.filedOn() != null)
				? this.parts.say("registry.request.filed", this.parts.dates().date(request.filedOn()))
				: this.parts.say("registry.request.filed.someDay");
	}

	private Component document(DeadlineFact fact) {
		Deadline deadline = fact.deadline();
		if (deadline != null && deadline.kind() == Deadline.Kind.TREATY) {
			return new Span(this.parts.say("registry.document.treaty"));
		}
		ExtensionRequest request = fact.request();
		if (request != null && !request.isFiled()) {
			return new Absence(this.parts.say("registry.document.notYet"));
		}
		String document = Stream
			.of(Optional.ofNullable(deadline).map(Deadline::meeting),
					Optional.ofNullable(deadline).map(Deadline::document),
					Optional.ofNullable(request).map(ExtensionRequest::document))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(", "));
		return this.parts.orAbsent(document.isEmpty() ? null : document, "registry.document.none");
	}

	private Component note(DeadlineFact fact) {
		String note = (fact.deadline() != null) ? fact.deadline().note()
				: Objects.requireNonNull(fact.request()).reason();
		return this.parts.orAbsent(note, "registry.note.none");
	}

	private static String source(DeadlineFact fact) {
		return (fact.deadline() != null) ? fact.deadline().source() : Objects.requireNonNull(fact.request()).source();
	}

	private Component actions(DeadlineFact fact) {
		return (fact.deadline() != null) ? this.parts.actions().of(fact.deadline())
				: this.parts.actions().of(Objects.requireNonNull(fact.request()));
	}

}
