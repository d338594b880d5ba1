package org.countrycoalition.registry.ui.edit;

import org.countrycoalition.kernel.AsOf;
import org.countrycoalition.kernel.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A field for a date as precisely as its source prints it.
 */
final class FuzzyField {

	private FuzzyField() {
	}

	static Input<String> in(Workbench bench, Fields fields, String name) {
		Input<String> input = fields.text(name).help(bench.text("fuzzy.help"));
		return input.rule(() -> input.get() == null || read(input) != null, bench.text("fuzzy.unreadable"))
			.rule(() -> isLikely(read(input)), bench.text("date.unlikely", String.valueOf(AsOf.EARLIEST.getYear()),
					String.valueOf(AsOf.LATEST.getYear())));
	}

	private static boolean isLikely(@Nullable FuzzyDate date) {
		return date == null || (AsOf.covers(date.earliest()) && AsOf.covers(date.latest()));
	}

	/** The date that stands in the field, null if there is none or it cannot be read. */
	static @Nullable FuzzyDate read(Input<String> input) {
		String text = input.get();
		if (text == null) {
			return null;
		}
		try {
			return FuzzyDate.parse(text.replace(" ", ""));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
