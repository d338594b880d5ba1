package org.countrycoalition.registry.ui.edit;

/**
 * The fields in which one kind of fact is read and written.
 *
 * @param <T> the fact as the register gives it
 */
interface FactForm<T> {

	/** The fields. */
	Fields fields();

	/** Fills the fields with what the register holds. */
	void show(T fact);

}
