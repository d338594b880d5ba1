package org.countrycoalition.registry.ui;

import java.util.Arrays;
import java.util.Optional;

import org.countrycoalition.kernel.Tier;
import org.countrycoalition.registry.VerbReason;
import org.countrycoalition.shell.Texts;

import org.springframework.stereotype.Component;

/**
 * Reasons of the change log for readers: what a person wrote as it stands, what a verb
 * left in the reader's language.
 */
@Component
class ReasonWords {

	private static final String IMPORTED_NAME = "import.name";

	private final Texts texts;

	ReasonWords(Texts texts) {
		this.texts = texts;
	}

	String of(String reason) {
		if (IMPORTED_NAME.equals(reason)) {
			return this.texts.of("registry.reason.importedName");
		}
		return VerbReason.read(reason).flatMap(this::words).orElse(reason);
	}

	private Optional<String> words(VerbReason reason) {
		return switch (reason.verb()) {
			case DRAFTED -> Optional.of(this.texts.of("registry.reason.drafted"));
			case FILED -> Optional.of(this.texts.of("registry.reason.filed"));
			case UNDONE -> Optional.of(this.texts.of("registry.reason.undone", of(reason.detail())));
			case SHOWN -> tier(reason.detail()).map((tier) -> this.texts.of("registry.reason.shown." + tier.name()));
		};
	}

	private static Optional<Tier> tier(String name) {
		return Arrays.stream(Tier.values()).filter((tier) -> tier.name().equals(name)).findFirst();
	}

}
