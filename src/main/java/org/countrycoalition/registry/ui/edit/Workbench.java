package org.countrycoalition.registry.ui.edit;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Organisation;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.RegisterRefusal;
import org.countrycoalition.registry.StateDetails;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.Formats;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.TypedText;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What every dialog needs: texts, the reader's ways of writing, the register as it is now
 * and what the viewer may do.
 */
@Component
class Workbench {

	private final Texts texts;

	private final Switches switches;

	private final CurrentUser currentUser;

	private final Register register;

	private final TypedText typed;

	Workbench(Texts texts, Switches switches, CurrentUser currentUser, Register register, TypedText typed) {
		this.texts = texts;
		this.switches = switches;
		this.currentUser = currentUser;
		this.register = register;
		this.typed = typed;
	}

	/** A text of this package, by its key without {@code registry.edit.}. */
	String text(String key, @Nullable Object... args) {
		return this.texts.of("registry.edit." + key, args);
	}

	String refusal(RegisterRefusal.Reason reason) {
		return this.texts.of("registry.refusal." + reason.name());
	}

	Formats formats() {
		return this.switches.formats();
	}

	Locale language() {
		return this.switches.language();
	}

	/** Keeps what is typed into a form. */
	TypedText typed() {
		return this.typed;
	}

	LocalDate today() {
		return LocalDate.now(this.switches.clock());
	}

	Register register() {
		return this.register;
	}

	/** Whether the viewer keeps the register: the Implementation Support Unit does. */
	boolean keepsRegister() {
		return is(Roles.ISU);
	}

	/** Whether the viewer is of the authority whose key this is. */
	boolean isOf(@Nullable String authority) {
		return authority != null && is(Roles.NATIONAL_AUTHORITY)
				&& authority.equals(this.currentUser.find().map(Viewer::organisation).orElse(null));
	}

	/** Whether the viewer is of the authority that acts for the State. */
	boolean actsFor(CountryCode state) {
		return is(Roles.NATIONAL_AUTHORITY) && this.currentUser.find()
			.map(Viewer::organisation)
			.flatMap(this.register::organisation)
			.filter((own) -> own.kind() == Organisation.Kind.AUTHORITY && state.equals(own.state()))
			.isPresent();
	}

	private boolean is(String role) {
		return this.currentUser.find().filter((viewer) -> viewer.is(role)).isPresent();
	}

	/** All that the viewer may see of a State as it is recorded now. */
	Optional<StateDetails> state(CountryCode state) {
		return this.register.state(state, today());
	}

	/** A State's name in the reader's language. */
	String named(CountryCode state) {
		StateName name = this.register.names().get(state);
		return (name != null) ? name.in(language()) : state.iso3();
	}

	/** All States by their names in the reader's language. */
	List<Map.Entry<CountryCode, StateName>> states() {
		return this.register.names()
			.entrySet()
			.stream()
			.sorted(Comparator.comparing((entry) -> entry.getValue().in(language()), Collator.getInstance(language())))
			.toList();
	}

}
