package org.countrycoalition.funding.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.countrycoalition.access.ApiProblem;
import org.countrycoalition.access.Roles;
import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.FundingRefusal;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.funding.ImportOptions.Conflicts;
import org.countrycoalition.funding.Publisher;
import org.countrycoalition.funding.iati.IatiFile;
import org.countrycoalition.funding.iati.IatiImports;

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
 * Takes tables of contributions.
 */
@RestController
@RequestMapping(path = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyRole('" + Roles.ISU + "', '" + Roles.NATIONAL_AUTHORITY + "', '" + Roles.DONOR + "')")
@Tag(name = "Imports", description = "Tables of contributions: preview, then all or nothing")
class ImportEndpoints {

	private static final Map<String, Optional<Publisher>> PUBLISHERS = Map.of("", Optional.empty(), "donor",
			Optional.of(Publisher.DONOR), "recipient", Optional.of(Publisher.RECIPIENT));

	private final ContributionImports imports;

	private final IatiImports activities;

	ImportEndpoints(ContributionImports imports, IatiImports activities) {
		this.imports = imports;
		this.activities = activities;
	}

	@PostMapping("/contributions")
	@Operation(
			summary = "Preview or apply a published table (CSV in UTF-8, an Excel workbook or IATI activities, as the body)",
			description = "The header tells the shape: contributions, gifts in kind, national money by source, "
					+ "printed totals by year, printed shares by theme. mode: preview or apply. unknown: reject or create names that the register does not know. "
					+ "conflicts: reject, same or different for all lines that may be the same money; verdict: "
					+ "key:same or key:different for one question of the preview, as often as needed. publisher: "
					+ "donor or recipient, where the file leaves open whose table it is. replace: accept, if lines "
					+ "that others hold may count no more because this is a later edition. take: of activities, the key of a State, year, stage and donor for which the file stands instead of another source. An apply is refused "
					+ "whole (409) while a conflict is undecided, or (422) a name unknown and rejected.")
	ImportAnswer contributions(@RequestParam(defaultValue = "preview") String mode,
			@RequestParam(defaultValue = "reject") String unknown,
			@RequestParam(defaultValue = "reject") String conflicts, @RequestParam(defaultValue = "") String publisher,
			@RequestParam(defaultValue = "") List<String> verdict,
			@RequestParam(defaultValue = "reject") String replace, @RequestParam(defaultValue = "") List<String> take,
			@RequestParam(defaultValue = "upload.csv") String file, InputStream body) throws IOException {
		boolean apply = choice("mode", mode, Map.of("preview", false, "apply", true));
		ImportOptions options = new ImportOptions(choice("unknown", unknown, Map.of("reject", false, "create", true)),
				choice("conflicts", conflicts,
						Map.of("reject", Conflicts.REJECT, "same", Conflicts.SAME, "different", Conflicts.DIFFERENT)),
				Verdicts.of(verdict), choice("publisher", publisher, PUBLISHERS).orElse(null),
				choice("replace", replace, Map.of("reject", false, "accept", true)));
		byte[] content = body.readNBytes(Sheets.LARGEST + 1);
		if (IatiFile.looksLike(content)) {
			IatiFile activities = IatiFile.read(content);
			return apply ? ImportAnswer.of(this.activities.apply(file, activities, Set.copyOf(take), options))
					: ImportAnswer.of(this.activities.preview(activities, Set.copyOf(take), options));
		}
		Sheet sheet = Sheets.read(new ByteArrayInputStream(content));
		return apply ? ImportAnswer.of(this.imports.apply(file, sheet, options))
				: ImportAnswer.of(this.imports.preview(sheet, options));
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
		problem.setProperty("line", failure.line());
		problem.setProperty("column", failure.column());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail refused(FundingRefusal refusal) {
		HttpStatus status = switch (refusal.reason()) {
			case UNDECIDED, REPLACES, HELD_BY_OTHER, CHANGED_SINCE, CHANGED_MEANWHILE, NAME_TAKEN ->
				HttpStatus.CONFLICT;
			case NOT_YOURS, NATIONAL_NOT_YOURS, NAMES_FOR_ISU, NOBODY_TO_IMPORT_FOR, OFF_PLAN_NOT_YOURS ->
				HttpStatus.FORBIDDEN;
			case UNKNOWN_NAMES, STAGE_ORDER, NOTHING_TO_UNDO, ORIGIN_UNKNOWN, TIER_NEEDS_STATE, NATIONAL_LACKS,
					NATIONAL_OF_TABLE, NATIONAL_CURRENCY, NATIONAL_SHARE_LOW, NATIONAL_SHARE_HIGH, NATIONAL_SHARE_ORDER,
					NATIONAL_SHARE_NOTE, OFF_PLAN_LACKS_REASON ->
				HttpStatus.UNPROCESSABLE_CONTENT;
		};
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": "
						+ String.join(", ", refusal.about()) + ". Nothing was stored.");
		problem.setProperty("reason", refusal.reason());
		problem.setProperty("about", refusal.about());
		return problem;
	}

}
