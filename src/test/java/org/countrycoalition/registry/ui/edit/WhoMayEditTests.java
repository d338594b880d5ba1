package org.countrycoalition.registry.ui.edit;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import org.countrycoalition.registry.Cohort;
import org.countrycoalition.registry.Meeting;
import org.countrycoalition.registry.OfficialTotal;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.RateRow;
import org.countrycoalition.registry.StateDetails;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may not edit sees no button.
 */
@SignedIn(Person.ISU)
class WhoMayEditTests extends DialogTest {

	private Supplier<List<Component>> buttons() {
		StateDetails state = testland();
		Organisation testers = this.register.organisation("testers").orElseThrow();
		Meeting meeting = this.register.meetings().getFirst();
		OfficialTotal total = this.register.officialTotals(Cohort.ARTICLE_5).getFirst();
		RateRow rate = this.register.exchangeRateRows().getFirst();
		return () -> Stream
			.of(this.actions.forStanding(state.standings().getFirst()),
					this.actions.forObligation(state.obligations().getFirst()),
					this.actions.forDeadline(state.deadlines().getFirst()),
					this.actions.forMembership(state.members().getFirst()), this.actions.forOrganisation(testers),
					this.actions.forMeeting(meeting), this.actions.forRate(rate), this.actions.forTotal(total),
					this.actions.addTotal(Cohort.ARTICLE_5), this.actions.addStanding(Testland.CODE),
					this.actions.addObligation(Testland.CODE), this.actions.addDeadline(Testland.CODE),
					this.actions.addMembership(Testland.CODE), this.actions.addOrganisation(),
					this.actions.addMeeting(), this.actions.addRate(), this.actions.draftRequest(Testland.CODE))
			.filter(Component::isVisible)
			.toList();
	}

	@Test
	void the_implementation_support_unit_edits_all_facts_and_drafts_no_request() {
		assertThat(buttons().get()).hasSize(16);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ISU")
	void nobody_else_edits_any(Person person) {
		assertThat(person.does(buttons())).isEmpty();
	}

}
