package org.countrycoalition.funding.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.funding.FundingRefusal;
import org.countrycoalition.funding.ImportPreview;
import org.countrycoalition.funding.LinePreview.Remark;
import org.countrycoalition.funding.LinePreview.Result;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.FileWords;

/**
 * Says in the reader's language what an import would do, did, or why it does not.
 */
@SpringComponent
class ImportWords {

	private final Texts texts;

	private final Switches switches;

	private final FileWords files;

	private final Register register;

	ImportWords(Texts texts, Switches switches, FileWords files, Register register) {
		this.texts = texts;
		this.switches = switches;
		this.files = files;
		this.register = register;
	}

	/**
	 * @param key of a State or of an organisation
	 * @return its name
	 */
	String name(String key) {
		return this.register.known(key)
			.flatMap((state) -> Optional.ofNullable(this.register.names().get(state)))
			.map((name) -> name.in(this.switches.language()))
			.or(() -> this.register.organisation(key).map(Organisation::name))
			.orElse(key);
	}

	/** All that is wrong with a file, and where. */
	Component faults(UnreadableFile file) {
		return this.files.faults(file);
	}

	String refusal(FundingRefusal refusal) {
		List<String> about = refusal.about();
		return this.texts.of("funding.refusal." + refusal.reason().name(), String.join(", ", about),
				about.isEmpty() ? "" : about.getFirst(), about.isEmpty() ? "" : about.getLast());
	}

	String result(Result result) {
		return this.texts.of("funding.result." + result.name());
	}

	/** Such as "11 new, 1 total agrees". */
	String summary(ImportPreview preview) {
		return preview.counts()
			.entrySet()
			.stream()
			.map((entry) -> this.texts.of("funding.summary." + entry.getKey().name(), entry.getValue()))
			.collect(Collectors.joining(", "));
	}

	/** Who will see what is imported, the fewest first. */
	String readers(ImportPreview preview) {
		String who = Arrays.stream(Tier.values())
			.filter((tier) -> preview.readers().containsKey(tier))
			.map((tier) -> this.texts.of("funding.preview.readers.of", this.texts.of("kernel.tier." + tier.name()),
					preview.readers().get(tier)))
			.collect(Collectors.joining(", "));
		String key = preview.shape().holdsContributions() ? "funding.preview.readers"
				: "funding.preview.readers.ledger";
		return this.texts.of(key, who);
	}

	String remark(Remark remark) {
		Object[] about = switch (remark.kind()) {
			case CONFLICT ->
				new Object[] { this.texts.of("funding.doubt." + remark.about().getFirst()), remark.about().getLast() };
			case DECIDED -> new Object[] { this.texts.of("funding.verdict." + remark.about().getFirst()),
					remark.about().getLast() };
			case NATIONAL_ELSEWHERE ->
				new Object[] { this.texts.of("funding.national.counts." + remark.about().getFirst()) };
			case NEGATIVE, RATE_DIFFERS, TOTAL_DIFFERS, PARTS_DIFFER, PERCENT_DIFFERS ->
				remark.about().stream().map(this::amount).toArray();
			case REPLACES_EDITION -> new Object[] { remark.about().getFirst(), Long.valueOf(remark.about().getLast()) };
			case AMOUNT_WAS -> new Object[] { remark.about().getFirst(), amount(remark.about().getLast()) };
			case TOTAL_LACKS, NATIONAL_REPLACED -> new Object[] { Long.valueOf(remark.about().getFirst()) };
			case UNKNOWN_DONOR, UNKNOWN_RECIPIENT, UNKNOWN_STATE, SOURCE_TWICE, AMOUNT_UNKNOWN, NO_RATE, PAID_AHEAD,
					EARLIER_EDITION, COUNTED_ONCE, HELD_BY_OTHER ->
				remark.about().toArray();
		};
		return this.texts.of("funding.remark." + remark.kind().name(), about);
	}

	private String amount(String plain) {
		return this.switches.formats().number(new BigDecimal(plain));
	}

}
