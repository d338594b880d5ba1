package org.countrycoalition.registry;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.countrycoalition.registry.RegisterRefusal.Reason;
import org.countrycoalition.testing.CsvSheet;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.PriceIndexFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Editions of the index of prices are loaded and taken back by the ISU, read by everybody
 * and never changed.
 */
@SpringBootTest
class PriceDeskTests {

	private static final String TABLE = "year,index\n2023,304.702\n2024,313.689\n";

	@Autowired
	private PriceDesk desk;

	@Autowired
	private PriceRecords records;

	@Autowired
	private PriceIndices indices;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		PriceIndexFixture.empty();
	}

	private static PriceDesk.Facts stated(int year) {
		return new PriceDesk.Facts(" Prices ", "https://prices.example/" + year, LocalDate.of(year, 1, 31));
	}

	private void load(String table, int year) {
		Person.ISU.does(() -> {
			this.desk.apply(CsvSheet.of(table), stated(year));
			return true;
		});
	}

	private PriceDesk.Preview preview(String table, int year) {
		return Person.ISU.does(() -> this.desk.preview(CsvSheet.of(table), stated(year)));
	}

	private List<PriceEdition> editions() {
		return Person.OBSERVER.does(this.indices::editions);
	}

	@Test
	void a_new_portal_has_no_index() {
		assertThat(editions()).isEmpty();
		assertThat(Person.OBSERVER.does(this.indices::inForce)).isEmpty();
	}

	@Test
	void a_preview_tells_what_would_be_loaded_and_stores_nothing() {
		PriceDesk.Preview preview = preview(TABLE, 2025);
		assertThat(preview.values()).containsEntry(2024, new BigDecimal("313.689")).hasSize(2);
		assertThat(preview.inForce()).isTrue();
		assertThat(editions()).isEmpty();
	}

	@Test
	void an_edition_keeps_its_title_address_and_date_and_who_loaded_it() {
		load(TABLE, 2025);
		assertThat(editions()).singleElement().satisfies((edition) -> {
			assertThat(edition.inForce()).isTrue();
			assertThat(edition.undone()).isNull();
			assertThat(edition.index().title()).isEqualTo("Prices");
			assertThat(edition.index().address()).isEqualTo("https://prices.example/2025");
			assertThat(edition.index().statedOn()).isEqualTo("2025-01-31");
			assertThat(edition.index().loadedBy()).isEqualTo("Test isu");
			assertThat(edition.index().values()).containsEntry(2023, new BigDecimal("304.702"));
		});
	}

	@Test
	void the_edition_of_the_latest_date_is_in_force_and_the_others_stay_readable() {
		load(TABLE, 2025);
		load("year,index\n2024,314\n", 2026);
		assertThat(preview("year,index\n2024,313\n", 2024).inForce()).isFalse();
		load("year,index\n2024,313\n", 2024);
		assertThat(editions()).extracting((edition) -> edition.index().statedOn().getYear())
			.containsExactly(2026, 2025, 2024);
		assertThat(editions()).extracting(PriceEdition::inForce).containsExactly(true, false, false);
		assertThat(Person.NORVENIA.does(this.indices::inForce).orElseThrow().values()).containsEntry(2024,
				new BigDecimal("314"));
	}

	@Test
	void taken_back_the_one_before_is_in_force_again_and_who_did_it_is_told() {
		load(TABLE, 2025);
		load("year,index\n2024,314\n", 2026);
		PriceEdition wrong = editions().getFirst();
		Person.ISU.does(() -> {
			this.desk.undo(wrong);
			return true;
		});
		assertThat(editions()).extracting(PriceEdition::inForce).containsExactly(true, false);
		assertThat(editions().getFirst().index().statedOn()).isEqualTo("2025-01-31");
		assertThat(editions().getLast().undone()).isNotNull()
			.satisfies((undone) -> assertThat(undone.by()).isEqualTo("Test isu"));
		assertThatExceptionOfType(RegisterRefusal.class).isThrownBy(() -> Person.ISU.does(() -> {
			this.desk.undo(wrong);
			return true;
		})).satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
	}

	@Test
	void the_last_one_taken_back_leaves_none_in_force() {
		load(TABLE, 2025);
		Person.ISU.does(() -> {
			this.desk.undo(editions().getFirst());
			return true;
		});
		assertThat(Person.OBSERVER.does(this.indices::inForce)).isEmpty();
		load(TABLE, 2025);
		assertThat(Person.OBSERVER.does(this.indices::inForce)).isPresent();
	}

	@Test
	void the_same_edition_is_loaded_once() {
		load(TABLE, 2025);
		assertThatExceptionOfType(RegisterRefusal.class).isThrownBy(() -> load(TABLE, 2025))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.ALREADY_THERE));
	}

	@Test
	void of_two_who_load_the_same_edition_at_the_same_time_one_is_told_that_it_is_there() {
		PriceDesk.Preview preview = preview(TABLE, 2025);
		Person.ISU.does(() -> {
			add(preview, 2025);
			assertThatExceptionOfType(RegisterRefusal.class).isThrownBy(() -> add(preview, 2025))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.ALREADY_THERE));
			add(preview, 2026);
			return true;
		});
		assertThat(editions()).hasSize(2);
	}

	/** What each of them does once neither has found the edition. */
	private void add(PriceDesk.Preview preview, int year) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.records.add(stated(year), preview.values(), "Somebody"));
	}

	@ParameterizedTest
	@CsvSource({ "'',https://prices.example", "Prices,' '" })
	void an_edition_without_title_or_address_is_refused(String title, String address) {
		PriceDesk.Facts facts = new PriceDesk.Facts(title, address, LocalDate.of(2025, 1, 1));
		assertThatExceptionOfType(RegisterRefusal.class)
			.isThrownBy(() -> Person.ISU.does(() -> this.desk.preview(CsvSheet.of(TABLE), facts)))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Reason.SOURCE_MISSING));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			year,value;2024,1           | COLUMN_MISSING     | 1 | index
			index;1                     | COLUMN_MISSING     | 1 | year
			year,index;2024,            | CELL_EMPTY         | 2 | index
			year,index;2023,1;2024,1 5  | NOT_A_NUMBER       | 3 | index
			year,index;2024,-5          | NOT_A_NUMBER       | 2 | index
			year,index;2024,0.000       | NOT_ABOVE_ZERO     | 2 | index
			year,index;MMXXIV,5         | NOT_A_WHOLE_NUMBER | 2 | year
			year,index;1492,5           | OUT_OF_RANGE       | 2 | year
			year,index;2024,5;2024,6    | ROW_TWICE          | 3 | year
			""")
	void a_wrong_file_is_refused_naming_the_place(String table, Fault fault, int line, String column) {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> load(table.replace(';', '\n'), 2025))
			.satisfies((wrong) -> {
				assertThat(wrong.fault()).isEqualTo(fault);
				assertThat(wrong.line()).isEqualTo(line);
				assertThat(wrong.column()).isEqualTo(column);
			});
		assertThat(editions()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Person.class, names = "ISU", mode = EnumSource.Mode.EXCLUDE)
	void nobody_else_loads_or_takes_back_one(Person person) {
		load(TABLE, 2025);
		PriceEdition edition = editions().getFirst();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> person.does(() -> {
			this.desk.apply(CsvSheet.of(TABLE), stated(2026));
			return true;
		}));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> person.does(() -> {
			this.desk.undo(edition);
			return true;
		}));
		assertThat(written(person, "update registry.price_indices set undone_at = now(), undone_by_name = 'x'"))
			.isZero();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> written(person, """
				insert into registry.price_indices (title, address, stated_on, years, index_values, loaded_by_name)
				values ('t', 'a', '2026-01-01', '{2024}', '{1}', 'x')"""));
	}

	@Test
	void not_even_the_isu_changes_what_an_edition_says() {
		load(TABLE, 2025);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> written(Person.ISU, "update registry.price_indices set index_values = '{1,2}'"))
			.withStackTraceContaining("permission denied");
	}

	private int written(Person person, String sql) {
		return person
			.does(() -> new TransactionTemplate(this.transactions).execute((status) -> this.jdbc.sql(sql).update()));
	}

}
