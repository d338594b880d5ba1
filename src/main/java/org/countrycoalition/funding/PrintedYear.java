package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countrycoalition.funding.PublishedFigure.Kind;
import org.countrycoalition.kernel.FigureSum;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * What is printed about a State's money of a year, beside the payments that are recorded
 * from the same publisher.
 *
 * @param year of the money
 * @param figures current ones of the year
 * @param lines counted payments of the year in money, from the same publisher
 */
public record PrintedYear(int year, List<PublishedFigure> figures, List<Contribution> lines) {

	private static final Pattern SITE = Pattern.compile("https?://([^/\\s]+)");

	private static final Pattern POINT = Pattern.compile("\\.");

	public PrintedYear {
		figures = List.copyOf(figures);
		lines = List.copyOf(lines);
	}

	/**
	 * @param figures of a State
	 * @param contributions to it
	 * @return one for each year with a current figure, the latest first
	 */
	public static List<PrintedYear> of(List<PublishedFigure> figures, List<Contribution> contributions) {
		Map<Integer, List<PublishedFigure>> years = new TreeMap<>(Comparator.reverseOrder());
		figures.stream()
			.filter(PublishedFigure::current)
			.forEach((figure) -> years.computeIfAbsent(figure.year(), (any) -> new ArrayList<>()).add(figure));
		return years.entrySet().stream().map((year) -> {
			List<String> publishers = year.getValue().stream().map((figure) -> publisher(figure.source())).toList();
			return new PrintedYear(year.getKey(), year.getValue(),
					contributions.stream()
						.filter((row) -> row.year() == year.getKey() && isPaid(row))
						.filter((row) -> publishers.contains("") || publishers.contains(publisher(row.source())))
						.toList());
		}).toList();
	}

	private static boolean isPaid(Contribution row) {
		return row.counted() && row.stage() == Stage.PAYMENT && !row.inKind();
	}

	/** The site of a source without its parts, empty if it has no address. */
	static String publisher(String source) {
		Matcher site = SITE.matcher(source);
		if (!site.find()) {
			return "";
		}
		String[] labels = POINT.split(site.group(1), -1);
		return String.join(".", Arrays.copyOfRange(labels, Math.max(0, labels.length - 2), labels.length));
	}

	/** The figure of a kind, empty if none is printed. */
	public Optional<PublishedFigure> figure(Kind kind) {
		return this.figures.stream().filter((figure) -> figure.kind() == kind).findFirst();
	}

	/** Whether totals are printed, and not shares by theme alone. */
	public boolean hasTotals() {
		return this.figures.stream().anyMatch((figure) -> !figure.kind().isOfSplit());
	}

	/** Whether shares by theme are printed. */
	public boolean hasShares() {
		return this.figures.stream().anyMatch((figure) -> figure.kind().isOfSplit());
	}

	/** All recorded payments, in dollars of their year as the printed total is. */
	public FigureSum recorded() {
		return sum((row) -> true);
	}

	/**
	 * Recorded payments for what a share is printed of.
	 */
	public FigureSum recorded(Kind share) {
		return sum(switch (share) {
			case CLEARANCE_AND_RISK_EDUCATION ->
				(row) -> row.pillar() == Pillar.SURVEY_AND_CLEARANCE || row.pillar() == Pillar.RISK_EDUCATION;
			case VICTIM_ASSISTANCE -> (row) -> row.pillar() == Pillar.VICTIM_ASSISTANCE;
			case CAPACITY_BUILDING -> PrintedYear::isForCapacityAlone;
			case NOT_DISAGGREGATED -> (row) -> !isForCapacityAlone(row)
					&& (row.pillar() == Pillar.UNALLOCATED || row.pillar() == Pillar.STOCKPILE_DESTRUCTION);
			case SPLIT_TOTAL, NATIONAL, INTERNATIONAL, TOTAL -> (row) -> true;
		});
	}

	private static boolean isForCapacityAlone(Contribution row) {
		return row.pillar() == Pillar.UNALLOCATED && row.capacity() && row.named().isEmpty();
	}

	private FigureSum sum(Predicate<Contribution> which) {
		return this.lines.stream().filter(which).map(Contribution::nominal).collect(FigureSum.collector());
	}

	/**
	 * The printed international total less what is recorded; null if none is printed, if
	 * nothing is recorded, or an amount is not known.
	 */
	public @Nullable BigDecimal difference() {
		FigureSum recorded = recorded();
		if (this.lines.isEmpty() || recorded.isLowerBound()) {
			return null;
		}
		return figure(Kind.INTERNATIONAL).map((figure) -> figure.dollars().subtract(recorded.ofKnown())).orElse(null);
	}

	/**
	 * What national and international money come to, where that is not the printed total.
	 */
	public Optional<BigDecimal> otherSum() {
		Optional<BigDecimal> both = figure(Kind.NATIONAL).flatMap((national) -> figure(Kind.INTERNATIONAL)
			.map((international) -> national.dollars().add(international.dollars())));
		return both
			.filter((sum) -> figure(Kind.TOTAL).filter((total) -> total.dollars().compareTo(sum) != 0).isPresent());
	}

}
