package org.countrycoalition.workplan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.countrycoalition.exchange.RawSheet;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.kernel.WrittenDay;
import org.countrycoalition.registry.Register;

import org.springframework.stereotype.Component;

/**
 * Plans as workbooks (.xlsx), out and in. It reads no plan itself: whoever has one may
 * have it as a workbook.
 */
@Component
public class PlanWorkbooks {

	private final WorkbookWords words;

	private final Register register;

	private final Clock clock;

	PlanWorkbooks(WorkbookWords words, Register register, Clock clock) {
		this.words = words;
		this.register = register;
		this.clock = clock;
	}

	/**
	 * @param plan any version
	 * @param language of the planner
	 * @return the file
	 */
	public byte[] write(Plan plan, Locale language) {
		String state = Optional.ofNullable(this.register.names().get(plan.state()))
			.map((name) -> name.in(language))
			.orElse(plan.state().iso3());
		String day = WrittenDay.of(LocalDate.now(this.clock), language);
		return new PlanWorkbook(plan, state, day, language, this.words).write();
	}

	/**
	 * @param plan of which years, currency and outcomes are taken
	 * @param language of the planner
	 * @return the file without a line in it
	 */
	public byte[] template(Plan plan, Locale language) {
		return write(plan.with(List.of()), language);
	}

	/**
	 * @param draft as it is
	 * @param content of a file that a planner brings
	 * @return what it would make of the draft; empty if it is no workbook of a plan but a
	 * plain table
	 * @throws org.countrycoalition.exchange.UnreadableFile naming sheet, row and column
	 * @throws PlanRefusal if the workbook is of another State, or in another currency
	 */
	public Optional<PlanMerge> compare(Plan draft, byte[] content) {
		return read(content).map((returned) -> PlanMatching.of(draft, returned));
	}

	/**
	 * @param content of a file that a planner brings
	 * @return the workbook of a plan in it, empty if it is none
	 * @throws org.countrycoalition.exchange.UnreadableFile naming sheet, row and column
	 */
	Optional<ReturnedPlan> read(byte[] content) {
		try {
			List<RawSheet> sheets = Sheets.all(new ByteArrayInputStream(content));
			return WorkbookReading.of(sheets, this.words);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
