package org.countrycoalition.funding;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.countrycoalition.funding.LinePreview.Kind;
import org.countrycoalition.funding.LinePreview.Question;
import org.countrycoalition.funding.LinePreview.Remark;
import org.countrycoalition.funding.LinePreview.Result;

/**
 * Says of each line what its import does and what a person should know or decide.
 */
class LineRemarks {

	/**
	 * Dollars by which printed and computed amounts may differ: rounding of the source.
	 */
	private static final BigDecimal ROUNDING = BigDecimal.ONE;

	private final Comparison comparison;

	private final Map<RowKey, Map<Pair, Question>> questions = new HashMap<>();

	private final EditionChanges changes;

	LineRemarks(Comparison comparison, EditionChanges changes) {
		this.comparison = comparison;
		this.changes = changes;
		Matching matching = comparison.matching();
		Set<RowKey> inFile = new HashSet<>();
		comparison.resolution().rows().forEach((row) -> inFile.add(row.key()));
		matching.open().forEach((pair, doubt) -> ask(pair, new Question(pair.id(), doubt, "", null)));
		matching.same().forEach((pair) -> ask(pair, new Question(pair.id(), null, "", null)));
		comparison.decided().forEach((pair, verdict) -> {
			if (inFile.contains(pair.donors()) || inFile.contains(pair.recipients())) {
				ask(pair, new Question(pair.id(), null, "", verdict));
			}
		});
	}

	private void ask(Pair pair, Question question) {
		List.of(pair.donors(), pair.recipients())
			.forEach((key) -> this.questions.computeIfAbsent(key, (any) -> new LinkedHashMap<>())
				.put(pair,
						new Question(question.key(), question.doubt(), pair.beside(key).title(), question.verdict())));
	}

	LinePreview of(ImportRow row) {
		List<Remark> remarks = new ArrayList<>();
		names(row, remarks);
		ahead(row, remarks);
		amounts(row, remarks);
		editions(row, remarks);
		List<Question> questions = List.copyOf(this.questions.getOrDefault(row.key(), Map.of()).values());
		questions.forEach((question) -> remarks.add(remark(question)));
		boolean open = questions.stream().anyMatch(Question::isOpen);
		return new LinePreview(row.line().line(), open ? Result.CONFLICT : result(row, remarks), remarks, questions);
	}

	private void names(ImportRow row, List<Remark> remarks) {
		Resolution resolution = this.comparison.resolution();
		if (resolution.unknownDonors().containsKey(row.key().donor())) {
			remarks.add(Remark.of(Kind.UNKNOWN_DONOR, row.line().donor()));
		}
		if (resolution.unknownRecipients().containsKey(row.key().recipient())) {
			remarks.add(Remark.of(Kind.UNKNOWN_RECIPIENT, row.line().recipient()));
		}
	}

	/** What is paid is paid already, whatever the source says. */
	private void ahead(ImportRow row, List<Remark> remarks) {
		int running = this.comparison.known().now().atZone(ZoneOffset.UTC).getYear();
		if (row.line().stage() == Stage.PAYMENT && row.line().year() > running) {
			remarks.add(Remark.of(Kind.PAID_AHEAD, String.valueOf(row.line().year())));
		}
	}

	private void editions(ImportRow row, List<Remark> remarks) {
		CurrentEditions editions = this.comparison.editions();
		if (!editions.isCurrent(row.table(), row.key())) {
			remarks.add(Remark.of(Kind.EARLIER_EDITION, editions.title(row.table())));
		}
		this.changes.of(row).ifPresent(remarks::add);
		this.changes.amountWas(row).ifPresent(remarks::add);
	}

	private static Remark remark(Question question) {
		if (question.verdict() != null) {
			return Remark.of(Kind.DECIDED, question.verdict().name(), question.table());
		}
		return (question.doubt() != null) ? Remark.of(Kind.CONFLICT, question.doubt().name(), question.table())
				: Remark.of(Kind.COUNTED_ONCE, question.table());
	}

	private Result result(ImportRow row, List<Remark> remarks) {
		StoredRow stored = this.comparison.stored().get(row.key());
		if (stored == null || stored.retracted()) {
			return Result.ADD;
		}
		if (stored.says(row.line())) {
			return Result.SAME;
		}
		if (!this.comparison.known().isOwn(stored)) {
			remarks.add(Remark.of(Kind.HELD_BY_OTHER, Objects.requireNonNullElse(stored.owner(), "isu")));
		}
		return Result.CHANGE;
	}

	private void amounts(ImportRow row, List<Remark> remarks) {
		BigDecimal original = row.line().original();
		BigDecimal printed = row.line().usd();
		BigDecimal any = (original != null) ? original : printed;
		if (any == null) {
			remarks.add(Remark.of(Kind.AMOUNT_UNKNOWN));
			return;
		}
		if (any.signum() < 0) {
			remarks.add(Remark.of(Kind.NEGATIVE, any.toPlainString()));
		}
		BigDecimal converted = row.converted(this.comparison.known().rates());
		if (printed == null && converted == null) {
			remarks.add(Remark.of(Kind.NO_RATE, Objects.toString(row.line().currency()),
					String.valueOf(row.line().year())));
		}
		else if (printed != null && converted != null && differ(printed, converted)) {
			remarks.add(Remark.of(Kind.RATE_DIFFERS, printed.toPlainString(), converted.toPlainString()));
		}
	}

	private static boolean differ(BigDecimal one, BigDecimal other) {
		return one.subtract(other).abs().compareTo(ROUNDING) > 0;
	}

}
