package org.countrycoalition.workplan.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.countrycoalition.access.ApiProblem;
import org.countrycoalition.access.Roles;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanImports;
import org.countrycoalition.workplan.PlanMerge;
import org.countrycoalition.workplan.PlanRefusal;
import org.countrycoalition.workplan.PlanSheet;
import org.countrycoalition.workplan.PlanTable;
import org.countrycoalition.workplan.UnsettledConflicts;
import org.countrycoalition.workplan.WorkbookImports;
import org.countrycoalition.workplan.WorkbookImports.Conflicts;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the plan of the authority's own State as a table.
 */
@RestController
@RequestMapping(path = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasRole('" + Roles.NATIONAL_AUTHORITY + "')")
@Tag(name = "Imports")
class PlanImportEndpoints {

	private static final Map<String, Optional<Tier>> SUBMIT = Map.of("no", Optional.empty(), "private",
			Optional.of(Tier.PRIVATE), "coalition", Optional.of(Tier.COALITION));

	private static final Map<String, Conflicts> CONFLICTS = Map.of("refuse", Conflicts.REFUSE, "workbook",
			Conflicts.WORKBOOK, "draft", Conflicts.DRAFT);

	private final PlanImports imports;

	private final WorkbookImports workbooks;

	PlanImportEndpoints(PlanImports imports, WorkbookImports workbooks) {
		this.imports = imports;
		this.workbooks = workbooks;
	}

	@PostMapping("/workplan")
	@Operation(
			summary = "Preview or apply the lines of your State's plan (CSV in UTF-8, or an Excel workbook, as the body)",
			description = "mode: preview or apply. Columns: pillar, title, if wanted outcome, operator, "
					+ "responsible, location, method, unit (a name such as M2_CLEARED, or any word), residual (yes or no), "
					+ "gender, environment, communities, attribution (per cent) and attribution method (area, tasks, "
					+ "equal split, statement, unknown), and for each year quantity 2027, cost 2027, national 2027, "
					+ "capacity 2027, teams 2027, month 2027-01 to month 2027-12, women 2027, men 2027, girls 2027, "
					+ "boys 2027, disability 2027; what the table has no column for stays as it is. title, strategy, from, to, currency: what "
					+ "is left out stays as it is in the draft or the plan in force; a first plan needs title, from and to. "
					+ "absent: keep or remove lines that the table does not have. submit: no, or who sees it while a second person approves it: private or coalition. "
					+ "A workbook that was downloaded from the portal is compared with what it held then: conflicts names "
					+ "cells that the draft has changed otherwise meanwhile, and conflicts=refuse (409), workbook or draft "
					+ "says who wins. Refused whole (409), then nothing is stored.")
	PlanImportAnswer workplan(@RequestParam(defaultValue = "preview") String mode,
			@RequestParam(required = false) @Nullable String title,
			@RequestParam(required = false) @Nullable String strategy,
			@RequestParam(required = false) @Nullable Integer from,
			@RequestParam(required = false) @Nullable Integer to,
			@RequestParam(required = false) @Nullable String currency,
			@RequestParam(defaultValue = "keep") String absent, @RequestParam(defaultValue = "no") String submit,
			@RequestParam(defaultValue = "refuse") String conflicts, InputStream body) throws IOException {
		boolean apply = choice("mode", mode, Map.of("preview", false, "apply", true));
		boolean remove = choice("absent", absent, Map.of("keep", false, "remove", true));
		Optional<Tier> tier = choice("submit", submit, SUBMIT);
		Conflicts winner = choice("conflicts", conflicts, CONFLICTS);
		PlanImports.Stated stated = new PlanImports.Stated(text(title), text(strategy), year(from), year(to),
				code(text(currency)));
		if (from != null && to != null && to < from) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, "from, to: years in order");
		}
		byte[] content = body.readNBytes(Sheets.LARGEST + 1);
		Optional<PlanMerge> merge = apply ? this.workbooks.apply(stated, content, winner, remove, tier)
				: this.workbooks.preview(stated, content);
		if (merge.isPresent()) {
			return PlanImportAnswer.of(apply, merge.get());
		}
		PlanTable table = PlanSheet.read(Sheets.read(new ByteArrayInputStream(content)));
		return PlanImportAnswer.of(apply,
				apply ? this.imports.apply(stated, table, remove, tier) : this.imports.preview(stated, table, remove));
	}

	private static @Nullable String text(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	private static @Nullable Integer year(@Nullable Integer year) {
		if (year != null && (year < Plan.FIRST_YEAR || year > Plan.LAST_YEAR)) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST,
					"from, to: years from " + Plan.FIRST_YEAR + " to " + Plan.LAST_YEAR);
		}
		return year;
	}

	private static @Nullable String code(@Nullable String currency) {
		try {
			return (currency == null) ? null : Currency.getInstance(currency).getCurrencyCode();
		}
		catch (IllegalArgumentException ex) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST, "currency: a code such as USD");
		}
	}

	private static <V> V choice(String name, String asked, Map<String, V> choices) {
		V chosen = choices.get(asked.toLowerCase(Locale.ROOT));
		if (chosen == null) {
			throw new ApiProblem(HttpStatus.BAD_REQUEST,
					name + ": one of " + choices.keySet().stream().sorted().toList());
		}
		return chosen;
	}

	@ExceptionHandler
	ProblemDetail unreadable(UnreadableFile failure) {
		HttpStatus status = (failure.fault() == UnreadableFile.Fault.TOO_LARGE) ? HttpStatus.CONTENT_TOO_LARGE
				: HttpStatus.BAD_REQUEST;
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, failure.sentence() + " Nothing was stored.");
		problem.setProperty("fault", failure.fault());
		problem.setProperty("sheet", failure.sheet());
		problem.setProperty("line", failure.line());
		problem.setProperty("column", failure.column());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail unsettled(UnsettledConflicts refusal) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"The draft has changed what the workbook changes: say conflicts=workbook or conflicts=draft. Nothing was stored.");
		problem.setProperty("conflicts", PlanImportAnswer.conflicts(refusal.merge()));
		return problem;
	}

	@ExceptionHandler
	ProblemDetail refused(PlanRefusal refusal) {
		return PlanProblems.of(refusal);
	}

}
