package org.countrycoalition.registry.ui.edit;

import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * A fact as it stood on the page when a dialog was opened on it.
 *
 * @param id of the button that opened it, for the way back
 * @param name what people call it
 * @param fact as it was read
 * @param present reads it again, empty if the viewer no longer sees it
 * @param form an empty form that shows all of it
 * @param <T> the fact as the register gives it
 */
record Subject<T>(String id, String name, T fact, Supplier<Optional<T>> present, Supplier<FactForm<T>> form) {

	/** All that the register holds of the fact, in words, by label. */
	SequencedMap<String, String> written(T version) {
		FactForm<T> description = this.form.get();
		description.show(version);
		return description.fields().written();
	}

}
