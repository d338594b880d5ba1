package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.ExtensionRequest;
import org.countrycoalition.registry.ExtensionRequests;
import org.countrycoalition.registry.RegisterRefusal;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The authority of a State drafts, changes, shows and files its requests; nobody else
 * does.
 */
@SignedIn(Person.MERIDIA_AUTHORITY)
class RequestEditingTests extends DialogTest {

	private static final CountryCode MERIDIA = CountryCode.of("XMD");

	@Autowired
	private ExtensionRequests requests;

	private Optional<ExtensionRequest> find(String words) {
		return this.register.state(MERIDIA, TODAY)
			.orElseThrow()
			.requests()
			.stream()
			.filter((request) -> words.equals(request.reason()))
			.findFirst();
	}

	private ExtensionRequest drafted(String words) {
		this.requests.draft(4, new ExtensionRequests.Draft(LocalDate.of(2030, 3, 1), words));
		return find(words).orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private void showTo(Tier tier) {
		((RadioButtonGroup<Tier>) find(RadioButtonGroup.class).withLabel("Who may see it").single()).setValue(tier);
	}

	private List<String> sentences() {
		return find(Paragraph.class, dialog()).all().stream().map(Paragraph::getText).toList();
	}

	@Test
	@SuppressWarnings("unchecked")
	void a_draft_is_started_and_nobody_else_sees_it() {
		press(this.actions.draftRequest(MERIDIA), "");
		assertThat(sentences()).anyMatch((text) -> text.startsWith("Only your authority sees the draft"));
		((ComboBox<Integer>) find(ComboBox.class).withLabel("Article").single()).setValue(4);
		typeAtLength("Why more time is needed", "Test: a flood");
		save();
		assertThat(find("Test: a flood").orElseThrow().tier()).isEqualTo(Tier.PRIVATE);
		assertThat(Person.NORVENIA.does(() -> find("Test: a flood"))).isEmpty();
		assertThat(Person.ISU.does(() -> find("Test: a flood"))).isEmpty();
	}

	@Test
	void a_draft_is_changed() {
		ExtensionRequest draft = drafted("Test: first words");
		press(this.actions.forRequest(draft), "Change…");
		typeAtLength("Why more time is needed", "Test: better words");
		because("Test: clearer");
		save();
		assertThat(find("Test: better words")).isPresent();
		assertThat(logged("extension_requests", draft.id()).reason()).isEqualTo("Test: clearer");
		assertThat(logged("extension_requests", draft.id()).by()).isEqualTo(Person.MERIDIA_AUTHORITY.account());
	}

	@Test
	void a_draft_is_shown_to_the_coalition_which_is_told_beforehand_and_can_be_undone() {
		ExtensionRequest draft = drafted("Test: for the coalition");
		assertThat(logged("extension_requests", draft.id()).reason()).isEqualTo("extension-request.drafted");
		press(this.actions.forRequest(draft), "Show to…");
		showTo(Tier.COALITION);
		assertThat(sentences()).anyMatch((text) -> text.contains("the members of the coalition of XMD")
				&& text.contains("earlier drafts stay out of their sight"));
		save();
		assertThat(Person.NORVENIA.does(() -> find("Test: for the coalition"))).isPresent();
		assertThat(Person.OBSERVER.does(() -> find("Test: for the coalition"))).isEmpty();
		assertThat(logged("extension_requests", draft.id()).reason()).isEqualTo("extension-request.shown:COALITION");
		click("Undo");
		assertThat(Person.NORVENIA.does(() -> find("Test: for the coalition"))).isEmpty();
		assertThat(logged("extension_requests", draft.id()).reason()).isEqualTo("extension-request.shown:PRIVATE");
	}

	@Test
	void showing_to_the_same_again_is_refused_beside_the_field() {
		press(this.actions.forRequest(drafted("Test: same")), "Show to…");
		save();
		assertThat(isDialogOpen()).isTrue();
		assertThat(find(RadioButtonGroup.class).withLabel("Who may see it").single().getErrorMessage())
			.isEqualTo("Choose who shall see it instead.");
	}

	@Test
	void a_draft_is_recorded_as_filed_which_is_public_and_final() {
		press(this.actions.forRequest(drafted("Test: to file")), "Record as filed…");
		assertThat(sentences()).anyMatch((text) -> text.contains("public and final"));
		pick("Filed on", LocalDate.of(2026, 1, 5));
		type("Document symbol", "CCM/TEST/2");
		save();
		ExtensionRequest filed = Person.OBSERVER.does(() -> find("Test: to file")).orElseThrow();
		assertThat(filed.document()).isEqualTo("CCM/TEST/2");
		assertThat(logged("extension_requests", filed.id()).reason()).isEqualTo("extension-request.filed");
		assertThat(filed.filedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
		assertThat(this.actions.forRequest(filed).isVisible()).isFalse();
	}

	@Test
	void a_draft_without_a_date_is_not_filed_and_says_what_to_do() {
		this.requests.draft(4, new ExtensionRequests.Draft(null, "Test: no date"));
		press(this.actions.forRequest(find("Test: no date").orElseThrow()), "Record as filed…");
		pick("Filed on", LocalDate.of(2026, 1, 5));
		type("Document symbol", "CCM/TEST/3");
		save();
		assertThat(isDialogOpen()).isTrue();
		assertThat(find("Test: no date").orElseThrow().isFiled()).isFalse();
	}

	@Test
	@SignedIn(Person.LAO_AUTHORITY)
	void another_authority_has_no_button_and_is_refused_by_the_service() {
		ExtensionRequest draft = Person.MERIDIA_AUTHORITY.does(() -> drafted("Test: not Lao"));
		assertThat(this.actions.forRequest(draft).isVisible()).isFalse();
		assertThat(this.actions.draftRequest(MERIDIA).isVisible()).isFalse();
		assertThatExceptionOfType(RegisterRefusal.class).isThrownBy(() -> this.requests.showTo(draft, Tier.PUBLIC))
			.matches((refusal) -> refusal.reason() == RegisterRefusal.Reason.NOT_YOURS);
	}

	@Test
	@SignedIn(Person.ISU)
	void the_implementation_support_unit_has_no_button_and_is_refused_by_the_service() {
		ExtensionRequest draft = Person.MERIDIA_AUTHORITY.does(() -> drafted("Test: not ISU"));
		assertThat(this.actions.forRequest(draft).isVisible()).isFalse();
		assertThat(this.actions.draftRequest(MERIDIA).isVisible()).isFalse();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.requests.showTo(draft, Tier.PUBLIC));
	}

}
