package org.countrycoalition.shell;

/**
 * The portal's texts for tests that start no portal; a missing one is an error.
 */
public final class BundledTexts {

	private static final Texts TEXTS = new Texts(new Bundles(true));

	private BundledTexts() {
	}

	public static Texts texts() {
		return TEXTS;
	}

}
