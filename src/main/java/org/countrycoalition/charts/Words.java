package org.countrycoalition.charts;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.countrycoalition.exchange.AmountTable;
import org.countrycoalition.kernel.WrittenDay;

/**
 * The words, numbers and dates of charts in one language; English where a language has no
 * words yet.
 */
final class Words {

	private static final List<String> LANGUAGES = List.of("en", "fr");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(" HH:mm 'UTC'", Locale.ROOT);

	private final Locale locale;

	private final ResourceBundle bundle;

	private Words(Locale locale) {
		this.locale = locale;
		String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
		this.bundle = ResourceBundle.getBundle("messages.charts", Locale.of(language));
	}

	static Words in(Locale locale) {
		return new Words(locale);
	}

	Locale locale() {
		return this.locale;
	}

	String say(String key, Object... arguments) {
		return new MessageFormat(this.bundle.getString(key), this.locale).format(arguments);
	}

	/** The full figure with all its decimals. */
	String figure(BigDecimal value) {
		return format(Math.max(0, value.stripTrailingZeros().scale())).format(value);
	}

	/** The figure as it stands in the picture. */
	String drawn(BigDecimal value, Unit unit) {
		return format(unit.decimals()).format(unit.rounded(value));
	}

	/**
	 * The sum of a table or a sentence; with a part that is not known nobody knows the
	 * most.
	 */
	String total(Total total) {
		if (total.partial()) {
			return say("charts.total.at-least", figure(total.least()));
		}
		return (total.least().compareTo(total.most()) == 0) ? figure(total.least())
				: say("charts.total.range", figure(total.least()), figure(total.most()));
	}

	/** Over the columns of files. */
	AmountTable.Words ofFiles() {
		ResourceBundle words = ResourceBundle.getBundle("messages.kernel", this.bundle.getLocale());
		return AmountTable.Words.of(words::getString);
	}

	NumberFormat format(int decimals) {
		NumberFormat format = NumberFormat.getNumberInstance(this.locale);
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		return format;
	}

	String date(LocalDate date) {
		return WrittenDay.of(date, this.locale);
	}

	String minute(Instant instant) {
		OffsetDateTime moment = instant.atOffset(ZoneOffset.UTC);
		return date(moment.toLocalDate()) + MINUTE.format(moment);
	}

}
