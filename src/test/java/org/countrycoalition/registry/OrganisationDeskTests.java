package org.countrycoalition.registry;

import java.time.LocalDate;
import java.util.List;

import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What belongs to a fictional State is fictional.
 */
@SpringBootTest
@SignedIn(Person.ISU)
class OrganisationDeskTests {

	@Autowired
	private OrganisationDesk desk;

	@Autowired
	private Register register;

	@Autowired
	private PlatformTransactionManager transactions;

	private void rolledBack(Runnable work) {
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			transaction.setRollbackOnly();
			work.run();
		});
	}

	private Organisation organisation() {
		return this.register.organisation("desk-test").orElseThrow();
	}

	private static OrganisationDesk.Facts facts(Organisation.Kind kind, @Nullable String state) {
		return new OrganisationDesk.Facts("Desk test", kind, (state != null) ? CountryCode.of(state) : null, null,
				"Test");
	}

	@ParameterizedTest
	@CsvSource({ "AUTHORITY, XMD, true", "AUTHORITY, VUT, false", "OPERATOR, XMD, true", "OPERATOR, , false" })
	void an_organisation_of_a_fictional_state_is_fictional(Organisation.Kind kind, @Nullable String state,
			boolean fictional) {
		rolledBack(() -> {
			this.desk.record("desk-test", facts(kind, state), "Test");
			assertThat(organisation().illustrative()).isEqualTo(fictional);
		});
	}

	@Test
	void a_corrected_organisation_follows_its_state_and_stays_fictional_once_it_is() {
		rolledBack(() -> {
			this.desk.record("desk-test", facts(Organisation.Kind.OPERATOR, null), "Test");
			this.desk.correct(organisation(), facts(Organisation.Kind.OPERATOR, "VUT"), "Test");
			assertThat(organisation().illustrative()).isFalse();
			this.desk.correct(organisation(), facts(Organisation.Kind.OPERATOR, "XMD"), "Test");
			assertThat(organisation().illustrative()).isTrue();
			this.desk.correct(organisation(), facts(Organisation.Kind.OPERATOR, null), "Test");
			assertThat(organisation().illustrative()).isTrue();
		});
	}

	@ParameterizedTest
	@CsvSource({ "XMD, isu, true", "VUT, isu, false", "VUT, clearfield, true" })
	void a_member_is_fictional_where_its_state_or_itself_is(String state, String organisation, boolean fictional) {
		CountryCode code = CountryCode.of(state);
		rolledBack(() -> {
			this.desk.admit(code, organisation, new OrganisationDesk.MembershipFacts(Membership.Role.VISITOR,
					LocalDate.of(2026, 1, 1), null, "Test"), "Test");
			assertThat(admitted(code, organisation)).singleElement()
				.extracting(Membership::illustrative)
				.isEqualTo(fictional);
		});
	}

	@Test
	void an_organisation_has_one_place_in_a_coalition_at_a_time() {
		CountryCode state = CountryCode.of("VUT");
		rolledBack(() -> {
			this.desk.admit(state, "isu", from(2026, Membership.Role.VISITOR), "Test");
			assertThatThrownBy(() -> this.desk.admit(state, "isu", from(2027, Membership.Role.MEMBER), "Test"))
				.isInstanceOfSatisfying(RegisterRefusal.class,
						(refusal) -> assertThat(refusal.reason()).isEqualTo(RegisterRefusal.Reason.OVERLAPS));
		});
	}

	@Test
	void on_an_earlier_date_a_later_member_is_not_named() {
		CountryCode state = CountryCode.of("VUT");
		rolledBack(() -> {
			this.desk.admit(state, "isu", from(2026, Membership.Role.MEMBER), "Test");
			assertThat(this.register.state(state, LocalDate.of(2012, 1, 1)).orElseThrow().members())
				.noneMatch((member) -> member.organisation().equals("isu"));
			assertThat(this.register.membershipsOf("isu", LocalDate.of(2012, 1, 1), true)).isEmpty();
			assertThat(this.register.state(state, LocalDate.of(2026, 1, 2)).orElseThrow().members())
				.anyMatch((member) -> member.organisation().equals("isu"));
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 1600, 9999 })
	void a_year_that_cannot_be_is_refused(int year) {
		rolledBack(() -> assertThatThrownBy(
				() -> this.desk.admit(CountryCode.of("VUT"), "isu", from(year, Membership.Role.MEMBER), "Test"))
			.isInstanceOfSatisfying(RegisterRefusal.class,
					(refusal) -> assertThat(refusal.reason()).isEqualTo(RegisterRefusal.Reason.DATES_OUT_OF_ORDER)));
	}

	private static OrganisationDesk.MembershipFacts from(int year, Membership.Role role) {
		return new OrganisationDesk.MembershipFacts(role, LocalDate.of(year, 1, 1), null, "Test");
	}

	private List<Membership> admitted(CountryCode state, String organisation) {
		return this.register.membershipsOf(organisation)
			.stream()
			.filter((member) -> member.state().equals(state) && "Test".equals(member.source()))
			.toList();
	}

}
