package org.countrycoalition.registry.ui.edit;

/**
 * Writes a change of a fact.
 *
 * @param <T> the fact as the register gives it
 */
@FunctionalInterface
interface Save<T> {

	/** Writes over the fact as it was read; throws a RegisterRefusal if it may not be. */
	void over(T fact, String reason);

}
