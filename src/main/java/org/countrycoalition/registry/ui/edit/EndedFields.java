package org.countrycoalition.registry.ui.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.countrycoalition.kernel.FuzzyDate;
import org.countrycoalition.registry.ObligationDesk;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when a duty was fulfilled, as precisely as a source prints it.
 */
class EndedFields {

	private static final FuzzyDate NOT_SOURCED = FuzzyDate.between(LocalDate.MIN, LocalDate.MAX);

	private final Input<Ending> ending;

	private final Input<String> on;

	private final Input<LocalDate> by;

	private @Nullable FuzzyDate shown;

	/**
	 * @param choices what the duty's end can be
	 */
	EndedFields(Workbench bench, Fields fields, List<Ending> choices) {
		this.ending = fields.options("obligation.ending", choices).required();
		this.on = FuzzyField.in(bench, fields, "obligation.endedOn").required();
		this.by = fields.date("obligation.endedBy").required().help(bench.text("obligation.endedBy.help"));
		this.ending.onChange((chosen) -> lay());
		lay();
	}

	private void lay() {
		this.on.show(this.ending.get() == Ending.ON);
		this.by.show(this.ending.get() == Ending.BY);
	}

	/** A rule on the end whichever way it is given. */
	void rule(BooleanSupplier kept, String text) {
		this.on.rule(kept, text);
		this.by.rule(kept, text);
	}

	/** The end as {@link org.countrycoalition.registry.Obligation#ended} writes it. */
	@Nullable FuzzyDate value() {
		Ending chosen = this.ending.get();
		if (chosen == null) {
			return null;
		}
		return switch (chosen) {
			case OPEN -> null;
			case ON -> FuzzyField.read(this.on);
			case BY -> (this.by.get() != null) ? ObligationDesk.Facts.fulfilledBy(this.by.must()) : null;
			case UNKNOWN -> (this.shown != null && Ending.of(this.shown) == Ending.UNKNOWN) ? this.shown : NOT_SOURCED;
		};
	}

	/** Nothing is chosen. */
	void clear() {
		this.ending.set(null);
		lay();
	}

	void show(@Nullable FuzzyDate ended) {
		this.shown = ended;
		Ending kind = Ending.of(ended);
		this.ending.set(kind);
		this.on.set((ended != null && kind == Ending.ON) ? ended.toString() : null);
		this.by.set((ended != null && kind == Ending.BY) ? ended.latest() : null);
		lay();
	}

	/**
	 * What can be said of a duty's end.
	 */
	enum Ending {

		/** No end recorded. */
		OPEN,

		/** Fulfilled on a day, in a month, in a year or between two. */
		ON,

		/** Fulfilled by a day, and no source prints since when. */
		BY,

		/** No source says whether it is fulfilled. */
		UNKNOWN;

		static Ending of(@Nullable FuzzyDate ended) {
			if (ended == null) {
				return OPEN;
			}
			if (ended.latest().equals(LocalDate.MAX)) {
				return UNKNOWN;
			}
			return ended.earliest().equals(LocalDate.MIN) ? BY : ON;
		}

	}

}
