package org.countrycoalition.shell.components;

import org.countrycoalition.kernel.VerbRefusal;
import org.countrycoalition.shell.TypedText;

/**
 * Words of pages on which people do something: what it is called, what was done, and why
 * it was not.
 */
public interface VerbWords {

	/** Keeps what is typed and not stored. */
	TypedText typed();

	/** Under which what is typed there is kept. */
	String place();

	/** A text of these pages. */
	String say(String key, Object... about);

	/** Why something was not done. */
	default String refusal(VerbRefusal why) {
		return say("refusal." + why.name());
	}

}
