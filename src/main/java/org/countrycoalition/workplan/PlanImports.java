package org.countrycoalition.workplan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.countrycoalition.access.Roles;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.kernel.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a whole plan as a table, in one transaction: into the draft, or into a new one
 * that goes on from the plan in force.
 */
@Service
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Transactional
public class PlanImports {

	private final ImportDraft draft;

	private final PlanDesk desk;

	private final OutcomeRecords outcomes;

	PlanImports(ImportDraft draft, PlanDesk desk, OutcomeRecords outcomes) {
		this.draft = draft;
		this.desk = desk;
		this.outcomes = outcomes;
	}

	/**
	 * @param stated what is said of the plan beside its lines
	 * @param table lines of the plan
	 * @param removeAbsent whether lines that the table does not have are to be taken out
	 * @return what they would change of the draft, or of the plan in force if there is
	 * none
	 * @throws PlanRefusal if the viewer acts for no authority, a first plan lacks title
	 * or years, or a line would stand outside of the years
	 * @throws UnreadableFile if the table plans something in a year that is not the
	 * plan's
	 */
	@Transactional(readOnly = true)
	public PlanComparison preview(Stated stated, PlanTable table, boolean removeAbsent) {
		Optional<Plan> present = this.draft.present();
		PlanDesk.Facts facts = stated.over(present);
		requireYears(table, facts);
		PlanComparison comparison = PlanComparison.of(present.map(Plan::lines).orElse(List.of()), table);
		PlanYears.requireWithin(comparison.result(removeAbsent), facts.firstYear(), facts.lastYear());
		return comparison;
	}

	private static void requireYears(PlanTable table, PlanDesk.Facts facts) {
		table.lines()
			.stream()
			.flatMap((line) -> line.years().keySet().stream())
			.filter((year) -> year < facts.firstYear() || year > facts.lastYear())
			.findFirst()
			.ifPresent((year) -> {
				throw new UnreadableFile(Fault.OUT_OF_RANGE, 1, String.valueOf(year),
						facts.firstYear() + "–" + facts.lastYear());
			});
	}

	/**
	 * Stores all lines, and submits the draft if that is asked for.
	 * @param stated what is said of the plan beside its lines
	 * @param table lines of the plan
	 * @param removeAbsent whether lines that the table does not have are taken out
	 * @param submit who sees it while it waits for a second person, empty to leave it a
	 * draft
	 * @return what changed
	 * @throws PlanRefusal if it is not done; then nothing is
	 */
	public PlanComparison apply(Stated stated, PlanTable table, boolean removeAbsent, Optional<Tier> submit) {
		Optional<Plan> present = this.draft.present();
		PlanDesk.Facts facts = stated.over(present);
		requireYears(table, facts);
		Plan begun = this.draft.begun(present, facts);
		PlanComparison comparison = PlanComparison.of(begun.lines(), table);
		this.desk.replaceLines(begun, comparison.result(removeAbsent));
		this.draft.finished(facts, submit);
		return comparison;
	}

	/**
	 * Takes back what an upload has made of the draft, with the outcomes that it added.
	 * @param after the draft as it stood right after the upload
	 * @param before the draft as it stood before
	 * @throws PlanRefusal if there is no draft, or it was changed meanwhile
	 */
	public void undo(Plan after, Plan before) {
		Plan draft = this.desk.replaceLines(after, before.lines());
		Set<String> kept = before.outcomes().stream().map(Outcome::title).collect(Collectors.toSet());
		draft.outcomes()
			.stream()
			.map(Outcome::title)
			.filter((title) -> !kept.contains(title))
			.forEach((title) -> this.outcomes.remove(draft, title));
	}

	/**
	 * What is said of a plan beside its lines. What is null stays as it is.
	 *
	 * @param title of the plan
	 * @param strategy that it belongs to
	 * @param firstYear that it covers
	 * @param lastYear that it covers, included
	 * @param currency ISO 4217 code
	 */
	public record Stated(@Nullable String title, @Nullable String strategy, @Nullable Integer firstYear,
			@Nullable Integer lastYear, @Nullable String currency) {

		private static final String USUAL_CURRENCY = "USD";

		PlanDesk.Facts over(Optional<Plan> present) {
			PlanDesk.Facts facts = present.map(PlanDesk.Facts::of).orElse(null);
			return (facts != null) ? over(facts) : first();
		}

		private PlanDesk.Facts over(PlanDesk.Facts before) {
			return new PlanDesk.Facts(Objects.requireNonNullElse(this.title, before.title()),
					(this.strategy != null) ? named(before.strategy()) : before.strategy(),
					Objects.requireNonNullElse(this.firstYear, before.firstYear()),
					Objects.requireNonNullElse(this.lastYear, before.lastYear()),
					Objects.requireNonNullElse(this.currency, before.currency()));
		}

		/** Another title is another strategy, of which nothing else is known yet. */
		private @Nullable Strategy named(@Nullable Strategy before) {
			return (before != null && before.title().equals(this.strategy)) ? before
					: Strategy.named(Objects.requireNonNull(this.strategy));
		}

		private PlanDesk.Facts first() {
			if (this.title == null || this.firstYear == null || this.lastYear == null) {
				throw new PlanRefusal(PlanRefusal.Reason.FACTS_MISSING);
			}
			return new PlanDesk.Facts(this.title, (this.strategy != null) ? Strategy.named(this.strategy) : null,
					this.firstYear, this.lastYear, Objects.requireNonNullElse(this.currency, USUAL_CURRENCY));
		}

	}

}
