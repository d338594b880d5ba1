package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countrycoalition.registry.CurrentDeadline;
import org.countrycoalition.registry.StateDetails;
import org.countrycoalition.registry.StateRow;
import org.countrycoalition.registry.TreatyStatus;

/**
 * The facts at the head of a State's page, and the sentence that answers the page's
 * question.
 */
class CountryAnswer {

	private final StateDetails details;

	private final LocalDate on;

	private final PageParts parts;

	private final StateWords words;

	CountryAnswer(StateDetails details, LocalDate on, PageParts parts, StateWords words) {
		this.details = details;
		this.on = on;
		this.parts = parts;
		this.words = words;
	}

	List<String> facts() {
		StateRow state = this.details.state();
		Stream<String> standing = Stream.of(this.words.status(state));
		Stream<String> duties = state.duties().stream().map(this::fact);
		Stream<String> near = Stream.of(near());
		Stream<String> development = state.leastDeveloped() ? Stream.of(this.parts.say("registry.leastDeveloped.fact"))
				: Stream.empty();
		return Stream.of(standing, duties, near, Stream.of(this.words.region(state)), development)
			.flatMap((each) -> each)
			.toList();
	}

	/** What the State itself declares; that it has declared nothing says no more. */
	private String near() {
		String declared = this.details.nearCompletion()
			.stream()
			.filter((declaration) -> declaration.holds(this.on))
			.map((declaration) -> this.parts.say("registry.fact.near", declaration.article(),
					this.parts.dates().date(declaration.declaredOn())))
			.collect(Collectors.joining("; "));
		return declared.isEmpty() ? this.parts.say("registry.fact.near.none") : declared;
	}

	private String fact(StateRow.Duty duty) {
		String name = this.words.duty(duty);
		if (duty.article() == 5) {
			return this.parts.say("registry.fact.lasting", name);
		}
		return deadline(duty)
			.map((deadline) -> this.parts.say("registry.fact.deadline", name, words(deadline),
					this.parts.dates().left(this.on, deadline.fallsOn())))
			.orElseGet(() -> this.parts.say("registry.fact.noDeadline", name));
	}

	private Optional<CurrentDeadline> deadline(StateRow.Duty duty) {
		return CurrentDeadline.of(this.details.deadlines(), duty.article(), this.on);
	}

	private String words(CurrentDeadline deadline) {
		String day = this.parts.dates().date(deadline.fallsOn());
		if (deadline.laterNotFound()) {
			return this.parts.say("registry.deadline.laterNotFound", day);
		}
		return deadline.uncertain() ? this.parts.say("registry.deadline.uncertain", day) : day;
	}

	String sentence() {
		StateRow state = this.details.state();
		String standing = this.parts.say("registry.answer." + state.status().name(), this.parts.dates().date(this.on),
				(state.since() != null) ? this.parts.dates().date(state.since()) : "");
		return standing + " " + duties(state);
	}

	private String duties(StateRow state) {
		if (state.status() != TreatyStatus.PARTY) {
			return this.parts.say("registry.answer.notBound");
		}
		if (state.duties().isEmpty()) {
			return this.parts.say("registry.answer.noDuty");
		}
		return this.parts.say("registry.answer.duties",
				state.duties().stream().map(this::clause).collect(Collectors.joining("; ")));
	}

	private String clause(StateRow.Duty duty) {
		String subject = this.parts.say("registry.answer.article." + duty.article());
		String open = duty.certain() ? subject : this.parts.say("registry.answer.open", subject);
		return deadline(duty).filter((deadline) -> duty.article() != 5)
			.map((deadline) -> this.parts.say(
					deadline.fallsOn().isBefore(this.on) ? "registry.answer.wasDue" : "registry.answer.due", open,
					words(deadline)))
			.orElse(open);
	}

}
