package org.countrycoalition.funding.ui;

/**
 * Words of the question whether an import is to be undone.
 *
 * @param parts of all pages on funding
 */
record UndoWords(FundingParts parts) implements FundingVerbWords {

	@Override
	public String place() {
		return "undo-import";
	}

	@Override
	public String say(String key, Object... about) {
		return this.parts.say("funding.undo." + key, about);
	}

}
