package org.countrycoalition.funding.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.SheetRow;
import org.countrycoalition.funding.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a file of activities as a table of contributions, so that they are previewed,
 * stored and undone as those of any table. Each activity is an edition of its own, known
 * again by its identifier. What is paid follows from the commitment of its activity, or
 * else the pledge, of which most is left.
 */
final class IatiSheet {

	/** What the titles of editions begin with. */
	private static final String TITLE = "IATI ";

	private static final List<String> COLUMNS = List.of("year", "recipient", "donor", "sector_as_published", "currency",
			"amount_local", "amount_usd", "source_title", "source_url", "edition_date", "stage", "reference", "part_of",
			"note");

	private static final int HEADER = 1;

	private final Map<IatiLine, BigDecimal> left = new HashMap<>();

	private final Map<IatiActivity, List<IatiLine>> promises = new HashMap<>();

	private final IatiFile file;

	private final LocalDate today;

	private IatiSheet(IatiFile file, LocalDate today) {
		this.file = file;
		this.today = today;
	}

	/**
	 * @param today no edition is of a later day
	 */
	static Sheet of(List<IatiLine> lines, IatiFile file, LocalDate today) {
		IatiSheet sheet = new IatiSheet(file, today);
		lines.stream()
			.filter((line) -> line.stage() == Stage.PLEDGE || line.stage() == Stage.COMMITMENT)
			.forEach(sheet::promise);
		List<SheetRow> rows = new ArrayList<>();
		lines.forEach((line) -> rows.add(new SheetRow(rows.size() + HEADER + 1, sheet.cells(line))));
		return new Sheet(COLUMNS, rows);
	}

	private void promise(IatiLine line) {
		this.left.put(line, line.amount());
		this.promises.computeIfAbsent(line.place().activity(), (activity) -> new ArrayList<>()).add(line);
	}

	private Map<String, String> cells(IatiLine line) {
		IatiActivity activity = line.place().activity();
		Map<String, String> cells = new HashMap<>();
		cells.put("year", String.valueOf(line.year()));
		cells.put("recipient", line.state().iso3());
		cells.put("donor", line.donor());
		cells.put("sector_as_published", line.themes());
		cells.put("currency", line.currency());
		cells.put("amount_local", line.amount().toPlainString());
		cells.put("amount_usd", "");
		cells.put("source_title", TITLE + activity.identifier());
		cells.put("source_url", activity.reporter());
		cells.put("edition_date", Optional.ofNullable(statedOn(activity)).map(LocalDate::toString).orElse(""));
		cells.put("stage", line.stage().name());
		cells.put("reference", line.reference());
		cells.put("part_of", origin(line).map(IatiLine::reference).orElse(""));
		cells.put("note", Objects.requireNonNullElse(line.note(), ""));
		return cells;
	}

	private @Nullable LocalDate statedOn(IatiActivity activity) {
		LocalDate updated = activity.updatedOn();
		LocalDate stated = (updated != null) ? updated : this.file.generatedOn();
		return (stated != null && !stated.isAfter(this.today)) ? stated : null;
	}

	private Optional<IatiLine> origin(IatiLine line) {
		List<Stage> before = switch (line.stage()) {
			case PAYMENT -> List.of(Stage.COMMITMENT, Stage.PLEDGE);
			case COMMITMENT -> List.of(Stage.PLEDGE);
			case INTENT, PLEDGE, SPENDING -> List.of();
		};
		Optional<IatiLine> origin = before.stream().flatMap((stage) -> mostLeft(line, stage).stream()).findFirst();
		origin.ifPresent((from) -> this.left.merge(from, line.amount(), BigDecimal::subtract));
		return origin;
	}

	private Optional<IatiLine> mostLeft(IatiLine line, Stage stage) {
		return this.promises.getOrDefault(line.place().activity(), List.of())
			.stream()
			.filter((one) -> one.stage() == stage && one.amount().signum() > 0 && one.state().equals(line.state())
					&& one.donor().equals(line.donor()) && one.currency().equals(line.currency()))
			.max(Comparator.comparing((IatiLine one) -> this.left.getOrDefault(one, BigDecimal.ZERO)));
	}

}
