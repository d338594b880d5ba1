package org.countrycoalition.funding.iati;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.countrycoalition.access.Roles;
import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.funding.Contribution;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.Funding;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.funding.ImportPreview;
import org.countrycoalition.funding.OneSource;
import org.countrycoalition.funding.Publisher;
import org.countrycoalition.funding.TableShape;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.KnownNames;
import org.countrycoalition.registry.KnownNames.Named;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateRow;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files of activities as tables of contributions are taken: first shows what would
 * happen, then does all of it or nothing, and it is undone like any import. Of a State,
 * year, stage and donor one source counts: where another tells of it already, the file's
 * lines are left out unless the file is chosen instead.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.ISU + "', '" + Roles.NATIONAL_AUTHORITY + "', '" + Roles.DONOR + "')")
@Transactional
public class IatiImports {

	private static final ImportPreview NOTHING = new ImportPreview(TableShape.CONTRIBUTIONS, List.of(), List.of(),
			List.of(), 0, Map.of(), null, Map.of());

	private final ContributionImports imports;

	private final Funding funding;

	private final OneSource sources;

	private final Register register;

	private final ReportingOrg portal;

	private final Clock clock;

	IatiImports(ContributionImports imports, Funding funding, OneSource sources, Register register, ReportingOrg portal,
			Clock clock) {
		this.imports = imports;
		this.funding = funding;
		this.sources = sources;
		this.register = register;
		this.portal = portal;
		this.clock = clock;
	}

	/**
	 * Says what an import would do, and stores nothing.
	 * @param file of activities
	 * @param chosen keys of what the file is chosen for instead of another source
	 * @param options what is decided so far
	 * @return what would be done
	 * @throws org.countrycoalition.exchange.UnreadableFile naming line and element
	 * @throws org.countrycoalition.funding.FundingRefusal if the viewer imports nothing
	 */
	@Transactional(readOnly = true)
	public IatiPreview preview(IatiFile file, Set<String> chosen, ImportOptions options) {
		Taken taken = take(file, chosen);
		Sheet sheet = IatiSheet.of(taken.lines(), file, LocalDate.now(this.clock));
		return taken.preview(file, sheet,
				taken.lines().isEmpty() ? NOTHING : this.imports.preview(sheet, ofActivities(options)));
	}

	/**
	 * Does all that the preview says.
	 * @param fileName for the record
	 * @param file of activities
	 * @param chosen keys of what the file is chosen for instead of another source
	 * @param options what is decided
	 * @return key by which it is undone, null if everything was there already; and what
	 * was done
	 * @throws org.countrycoalition.exchange.UnreadableFile naming line and element
	 * @throws org.countrycoalition.funding.FundingRefusal as of any table; nothing is
	 * stored then
	 */
	public Applied apply(String fileName, IatiFile file, Set<String> chosen, ImportOptions options) {
		Taken taken = take(file, chosen);
		Sheet sheet = IatiSheet.of(taken.lines(), file, LocalDate.now(this.clock));
		if (taken.lines().isEmpty()) {
			return new Applied(null, taken.preview(file, sheet, NOTHING));
		}
		ContributionImports.Applied applied = this.imports.apply(fileName, sheet, ofActivities(options));
		UUID done = taken.losing().isEmpty() ? applied.id()
				: stand(applied.id(), fileName, taken.losing(), reporters(taken.lines()));
		return new Applied(done, taken.preview(file, sheet, applied.preview()));
	}

	private static ImportOptions ofActivities(ImportOptions options) {
		return new ImportOptions(options.createNames(), options.conflicts(), options.verdicts(), Publisher.IATI,
				options.replace());
	}

	/** What others told counts no more: the file's lines stand for it. */
	private UUID stand(@Nullable UUID done, String fileName, Map<Category, List<Contribution>> losing,
			Set<String> reporters) {
		Map<Category, List<Contribution>> winning = rows(states(losing.keySet()), (row) -> Taken.isOf(row, reporters));
		Map<UUID, List<UUID>> instead = new LinkedHashMap<>();
		losing.forEach((category, rows) -> {
			List<UUID> standing = winning.getOrDefault(category, List.of()).stream().map(Contribution::id).toList();
			rows.forEach((row) -> instead.put(row.id(), standing));
		});
		return this.sources.stand(done, fileName, instead);
	}

	private Taken take(IatiFile file, Set<String> chosen) {
		KnownNames names = this.register.knownNames();
		IatiRules.Found found = IatiRules.of(file, byIso2(), this.portal);
		List<LeftOut> leftOut = new ArrayList<>(found.leftOut());
		Map<Category, List<IatiLine>> own = new LinkedHashMap<>();
		found.lines().forEach((line) -> {
			Named donor = names.donor(line.donor()).orElse(null);
			if (this.sources.mayTake(donor, line.state())) {
				own.computeIfAbsent(category(line, donor), (category) -> new ArrayList<>()).add(line);
			}
			else {
				leftOut.add(line.leftOut(LeftOut.Reason.NOT_YOURS));
			}
		});
		Set<String> reporters = reporters(found.lines());
		Map<Category, List<Contribution>> others = rows(states(own.keySet()),
				(row) -> row.counted() && !row.inKind() && !Taken.isOf(row, reporters));
		return Taken.of(own, leftOut, others, this.sources.mayChoose() ? chosen : Set.of(), this.sources.mayChoose());
	}

	private static Category category(IatiLine line, @Nullable Named donor) {
		String key = switch (donor) {
			case Named.State state -> state.code().iso3();
			case Named.Organisation organisation -> organisation.id();
			case Named.Area area -> area.id();
			case null -> "?" + KnownNames.key(line.donor());
		};
		return new Category(line.state(), line.year(), line.stage(), key);
	}

	private static Set<String> reporters(List<IatiLine> lines) {
		return lines.stream().map((line) -> line.place().activity().reporter()).collect(Collectors.toSet());
	}

	private static Set<CountryCode> states(Set<Category> categories) {
		return categories.stream().map(Category::state).collect(Collectors.toSet());
	}

	private Map<Category, List<Contribution>> rows(Set<CountryCode> states, Predicate<Contribution> which) {
		return states.stream()
			.flatMap((state) -> this.funding.to(state, true).stream())
			.filter(which)
			.collect(Collectors.groupingBy(Category::of));
	}

	private Map<String, CountryCode> byIso2() {
		return this.register.states(LocalDate.now(this.clock), true)
			.stream()
			.collect(Collectors.toMap((state) -> state.iso2().toUpperCase(Locale.ROOT), StateRow::code));
	}

	/**
	 * What an import did.
	 *
	 * @param id key by which it can be undone; null if there is nothing to undo
	 * @param preview what was done
	 */
	public record Applied(@Nullable UUID id, IatiPreview preview) {
	}

}
