package org.countrycoalition.registry.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.registry.StateRow;
import org.countrycoalition.registry.TreatyStatus;
import org.countrycoalition.shell.components.SourceText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StateFilterTests {

	private static final StateName NAME = new StateName("Côte d'Ivoire", "Côte d'Ivoire", "Costa de Marfil",
			"كوت ديفوار");

	private static StateRow state(TreatyStatus status, StateRow.Duty... duties) {
		return new StateRow(CountryCode.of("CIV"), "CI", "384", NAME, "Africa", null, false, false, status, null,
				List.of(duties), List.of());
	}

	private static boolean shows(Map<String, String> address, StateRow state) {
		return StateFilter.of(QueryParameters.simple(address)).shows(state);
	}

	@Test
	void without_a_filter_parties_and_signatories_are_shown() {
		assertThat(shows(Map.of(), state(TreatyStatus.PARTY))).isTrue();
		assertThat(shows(Map.of(), state(TreatyStatus.DEPOSITED))).isTrue();
		assertThat(shows(Map.of(), state(TreatyStatus.SIGNATORY))).isTrue();
		assertThat(shows(Map.of(), state(TreatyStatus.NOT_PARTY))).isFalse();
		assertThat(shows(Map.of(), state(TreatyStatus.WITHDRAWN))).isFalse();
	}

	@Test
	void a_name_is_found_in_any_language_without_accents_and_by_code() {
		StateRow state = state(TreatyStatus.PARTY);
		assertThat(List.of("cote", "CÔTE", "marfil", "civ", "ديفوار"))
			.allMatch((text) -> shows(Map.of("q", text), state));
		assertThat(shows(Map.of("q", "laos"), state)).isFalse();
	}

	@Test
	void a_duty_is_found_even_where_the_sources_leave_it_open() {
		StateRow state = state(TreatyStatus.PARTY, new StateRow.Duty(3, false));
		assertThat(shows(Map.of("duty", "3"), state)).isTrue();
		assertThat(shows(Map.of("duty", "affected"), state)).isTrue();
		assertThat(shows(Map.of("duty", "4"), state)).isFalse();
		assertThat(shows(Map.of("duty", "affected"), state(TreatyStatus.PARTY))).isFalse();
	}

	@Test
	void a_filter_comes_back_from_its_address_and_leaves_the_date_alone() {
		QueryParameters address = QueryParameters
			.simple(Map.of("q", "lao", "status", "PARTY", "duty", "4", "region", "Asia", "on", "2015-12-31"));
		StateFilter filter = StateFilter.of(address);
		assertThat(filter)
			.isEqualTo(new StateFilter("lao", "Asia", StateFilter.Choice.PARTY, StateFilter.Duty.ARTICLE_4));
		assertThat(filter.in(QueryParameters.of("on", "2015-12-31")).getParameters())
			.isEqualTo(address.getParameters());
	}

	@Test
	void what_the_address_does_not_know_is_left_aside() {
		assertThat(StateFilter.of(QueryParameters.simple(Map.of("status", "KING", "duty", "9"))))
			.isEqualTo(StateFilter.of(QueryParameters.empty()));
	}

	@Test
	void only_web_addresses_become_links() {
		assertThat(SourceText.host("https://www.npaid.org/a")).contains("www.npaid.org");
		assertThat(SourceText.host("javascript:alert(1)")).isEmpty();
		assertThat(SourceText.host("https:///nowhere")).isEmpty();
		assertThat(SourceText.host("UNTC")).isEmpty();
	}

}
