package org.countrycoalition.shell.components;

import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.TypedText;

/**
 * Words of pages whose texts stand under keys with one beginning.
 *
 * @param place under which what is typed there is kept
 * @param beginning of the keys
 * @param texts of the portal
 * @param typed keeps what is typed and not stored
 */
public record VerbTexts(String place, String beginning, Texts texts, TypedText typed) implements VerbWords {

	@Override
	public String say(String key, Object... about) {
		return this.texts.of(this.beginning + key, about);
	}

}
