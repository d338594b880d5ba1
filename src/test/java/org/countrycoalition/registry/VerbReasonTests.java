package org.countrycoalition.registry;

import org.countrycoalition.registry.VerbReason.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerbReasonTests {

	@Test
	void a_verb_leaves_a_code_that_is_kept_for_ever() {
		assertThat(new VerbReason(Verb.DRAFTED, "").code()).isEqualTo("extension-request.drafted");
		assertThat(new VerbReason(Verb.SHOWN, "COALITION").code()).isEqualTo("extension-request.shown:COALITION");
		assertThat(new VerbReason(Verb.FILED, "").code()).isEqualTo("extension-request.filed");
		assertThat(new VerbReason(Verb.UNDONE, "a: b").code()).isEqualTo("undone:a: b");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "extension-request.drafted", "extension-request.shown:COALITION", "undone", "undone:a: b" })
	void a_code_is_read_as_it_was_written(String code) {
		assertThat(VerbReason.read(code).orElseThrow().code()).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Draft started", "Shown to: COALITION", "undone in Geneva", "extension-request", "" })
	void what_a_person_wrote_is_no_code(String reason) {
		assertThat(VerbReason.read(reason)).isEmpty();
	}

}
