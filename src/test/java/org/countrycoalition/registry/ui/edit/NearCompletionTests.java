package org.countrycoalition.registry.ui.edit;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.NearCompletion;
import org.countrycoalition.registry.NearCompletionDesk;
import org.countrycoalition.registry.RegisterRefusal;
import org.countrycoalition.registry.RegisterRefusal.Reason;
import org.countrycoalition.registry.StateRow;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A State's authority declares that it is near completion and takes that back; nobody
 * else says it of a State.
 */
@SignedIn(Person.MERIDIA_AUTHORITY)
class NearCompletionTests extends DialogTest {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	private static final LocalDate DECLARED = LocalDate.of(2026, 1, 5);

	@Autowired
	private NearCompletionDesk desk;

	@AfterEach
	void remove() throws SQLException {
		Testland.run("delete from registry.near_completion");
	}

	private List<NearCompletion> declarations(LocalDate on) {
		return this.register.state(MERIDIA, on).orElseThrow().nearCompletion();
	}

	private NearCompletion declared() {
		this.desk.declare(4, DECLARED, "CCM/TEST/7", "Test");
		return declarations(TODAY).getFirst();
	}

	private List<Integer> listed(LocalDate on, boolean illustrative) {
		return this.register.states(on, illustrative)
			.stream()
			.filter((state) -> state.code().equals(MERIDIA))
			.map(StateRow::nearCompletion)
			.flatMap(List::stream)
			.toList();
	}

	private void refused(Reason reason, Runnable deed) {
		assertThatExceptionOfType(RegisterRefusal.class).isThrownBy(deed::run)
			.matches((refusal) -> refusal.reason() == reason);
	}

	@Test
	@SuppressWarnings("unchecked")
	void it_is_declared_with_day_and_document_and_everybody_is_told_from_that_day_on() {
		press(this.actions.declareNearCompletion(MERIDIA), "");
		assertThat(find(Paragraph.class, dialog()).all().stream().map(Paragraph::getText))
			.anyMatch((text) -> text.contains("your State’s own declaration"));
		((ComboBox<Integer>) find(ComboBox.class).withLabel("Article").single()).setValue(4);
		pick("Declared on", DECLARED);
		type("Document in which the State says so", "CCM/TEST/7");
		because("Test: said at the meeting");
		save();
		NearCompletion told = Person.OBSERVER.<List<NearCompletion>>does(() -> declarations(TODAY)).getFirst();
		assertThat(told.source()).isEqualTo("CCM/TEST/7");
		assertThat(told.declaredOn()).isEqualTo(DECLARED);
		assertThat(listed(DECLARED, true)).containsExactly(4);
		assertThat(listed(DECLARED.minusDays(1), true)).isEmpty();
		assertThat(declarations(DECLARED.minusDays(1))).isEmpty();
		assertThat(logged("near_completion", told.id()).reason()).isEqualTo("Test: said at the meeting");
	}

	@Test
	@SuppressWarnings("unchecked")
	void it_is_asked_by_the_name_of_the_state_and_what_is_typed_is_taken_or_answered_with_the_choices() {
		press(this.actions.declareNearCompletion(MERIDIA), "");
		assertThat(dialog().getHeaderTitle()).isEqualTo("Declare that Meridia is near completion");
		ComboBox<Integer> article = (ComboBox<Integer>) find(ComboBox.class).withLabel("Article").single();
		typed(article, "article 4");
		assertThat(article.getValue()).isEqualTo(4);
		pick("Declared on", DECLARED);
		type("Document in which the State says so", "CCM/TEST/7");
		because("Test");
		typed(article, "Article");
		assertThat(article.isInvalid()).isTrue();
		assertThat(article.getErrorMessage()).contains("“Article” is none of the choices",
				"Article 3: destruction of stockpiles; Article 4: clearance");
		assertThat(article.getValue()).as("what stood there before is not what is meant").isNull();
		save();
		assertThat(isDialogOpen()).isTrue();
		assertThat(article.isInvalid()).isTrue();
		assertThat(declarations(TODAY)).isEmpty();
		typed(article, "stockpiles");
		assertThat(article.getValue()).isEqualTo(3);
		assertThat(article.isInvalid()).isFalse();
	}

	/** As somebody who types and presses Enter, with nothing chosen from the list. */
	private static void typed(ComboBox<Integer> field, String text) {
		ComponentUtil.fireEvent(field, new ComboBoxBase.CustomValueSetEvent<>(field, true, text));
	}

	@Test
	void it_is_not_declared_ahead_nor_without_a_document() {
		press(this.actions.declareNearCompletion(MERIDIA), "");
		pick("Declared on", LocalDate.of(2190, 1, 1));
		because("Test");
		save();
		assertThat(isDialogOpen()).isTrue();
		assertThat(declarations(LocalDate.of(2199, 1, 1))).isEmpty();
		refused(Reason.SOURCE_MISSING, () -> this.desk.declare(4, DECLARED, " ", "Test"));
		refused(Reason.NOT_YOURS, () -> this.desk.declare(4, LocalDate.of(2190, 1, 1), "CCM/TEST/7", "Test"));
	}

	@Test
	void it_is_declared_once_for_an_article_and_never_for_a_lasting_duty() {
		declared();
		refused(Reason.OVERLAPS, () -> this.desk.declare(4, DECLARED, "CCM/TEST/8", "Test"));
		refused(Reason.DATES_OUT_OF_ORDER, () -> this.desk.declare(5, DECLARED, "CCM/TEST/8", "Test"));
	}

	@Test
	void it_is_taken_back_from_a_day_on_and_that_it_was_declared_stays_told() {
		NearCompletion declaration = declared();
		press(this.actions.forNearCompletion(declaration), "Take back…");
		pick("No longer holds from", LocalDate.of(2026, 1, 15));
		because("Test: new contamination found");
		save();
		NearCompletion told = declarations(TODAY).getFirst();
		assertThat(told.takenBackOn()).isEqualTo(LocalDate.of(2026, 1, 15));
		assertThat(told.holds(TODAY)).isFalse();
		assertThat(listed(TODAY, true)).isEmpty();
		assertThat(listed(LocalDate.of(2026, 1, 14), true)).containsExactly(4);
		refused(Reason.ALREADY_ENDED, () -> this.desk.takeBack(told, TODAY, "Test"));
		this.desk.declare(4, TODAY, "CCM/TEST/9", "Test");
		assertThat(listed(TODAY, true)).containsExactly(4);
	}

	@Test
	void it_is_not_taken_back_before_it_was_declared_nor_over_what_somebody_else_changed() {
		NearCompletion declaration = declared();
		refused(Reason.DATES_OUT_OF_ORDER, () -> this.desk.takeBack(declaration, DECLARED, "Test"));
		this.desk.takeBack(declaration, TODAY, "Test");
		refused(Reason.CHANGED_MEANWHILE, () -> this.desk.takeBack(declaration, TODAY, "Test"));
	}

	@Test
	void what_was_entered_by_mistake_is_withdrawn_and_held_on_no_date_while_the_list_and_the_log_keep_it() {
		NearCompletion declaration = declared();
		press(this.actions.forNearCompletion(declaration), "Withdraw as a mistake…");
		because("Test: the wrong article");
		save();
		NearCompletion told = Person.OBSERVER.<List<NearCompletion>>does(() -> declarations(TODAY)).getFirst();
		assertThat(told.withdrawnOn()).isNotNull();
		assertThat(told.holds(DECLARED)).isFalse();
		assertThat(listed(DECLARED, true)).isEmpty();
		assertThat(listed(TODAY, true)).isEmpty();
		assertThat(logged("near_completion", told.id()).reason()).isEqualTo("Test: the wrong article");
		assertThat(this.actions.forNearCompletion(told).isVisible()).isFalse();
		refused(Reason.ALREADY_ENDED, () -> this.desk.withdraw(told, "Test"));
		refused(Reason.ALREADY_ENDED, () -> this.desk.takeBack(told, TODAY, "Test"));
		this.desk.declare(4, DECLARED, "CCM/TEST/9", "Test");
		assertThat(listed(DECLARED, true)).containsExactly(4);
	}

	@Test
	void what_was_taken_back_can_still_be_withdrawn_and_nobody_else_withdraws_it() {
		this.desk.takeBack(declared(), TODAY, "Test");
		NearCompletion ended = declarations(TODAY).getFirst();
		Person.LAO_AUTHORITY.does(() -> {
			refused(Reason.NOT_YOURS, () -> this.desk.withdraw(ended, "Test"));
			return true;
		});
		assertThat(listed(DECLARED, true)).containsExactly(4);
		this.desk.withdraw(ended, "Test");
		assertThat(listed(DECLARED, true)).isEmpty();
	}

	@Test
	void two_that_would_hold_at_the_same_time_are_refused_and_one_after_the_other_is_not() {
		this.desk.takeBack(declared(), DECLARED.plusDays(20), "Test");
		refused(Reason.OVERLAPS, () -> this.desk.declare(4, DECLARED.plusDays(19), "CCM/TEST/8", "Test"));
		refused(Reason.OVERLAPS, () -> this.desk.declare(4, DECLARED.minusDays(1), "CCM/TEST/8", "Test"));
		this.desk.declare(3, DECLARED, "CCM/TEST/8", "Test");
		this.desk.declare(4, DECLARED.plusDays(20), "CCM/TEST/8", "Test");
		assertThat(listed(DECLARED.plusDays(20), true)).containsExactly(3, 4);
	}

	@ParameterizedTest
	@EnumSource(value = Person.class, names = { "LAO_AUTHORITY", "NORVENIA", "ISU", "SECRETARIAT", "OBSERVER" })
	void nobody_else_declares_it_of_a_state_or_takes_it_back(Person person) {
		NearCompletion declaration = declared();
		person.does(() -> {
			assertThat(this.actions.declareNearCompletion(MERIDIA).isVisible()).isFalse();
			assertThat(this.actions.forNearCompletion(declaration).isVisible()).isFalse();
			assertThatExceptionOfType(RuntimeException.class)
				.isThrownBy(() -> this.desk.takeBack(declaration, TODAY, "Test"))
				.matches((refusal) -> refusal instanceof AccessDeniedException
						|| (refusal instanceof RegisterRefusal known && known.reason() == Reason.NOT_YOURS));
			return true;
		});
		assertThat(declarations(TODAY).getFirst().takenBackOn()).isNull();
	}

	@Test
	void an_authority_declares_it_of_its_own_state_alone() {
		Person.LAO_AUTHORITY.does(() -> {
			this.desk.declare(3, DECLARED, "CCM/TEST/7", "Test");
			return true;
		});
		assertThat(declarations(TODAY)).isEmpty();
		assertThat(this.register.state(CountryCode.of("LAO"), TODAY, true).orElseThrow().nearCompletion()).hasSize(1);
		assertThat(this.register.state(CountryCode.of("LAO"), TODAY, false).orElseThrow().nearCompletion())
			.as("made up about a real State, where nobody asks for that")
			.isEmpty();
	}

}
