package org.countrycoalition.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.kernel.AsOf;
import org.countrycoalition.kernel.PriceIndex;
import org.countrycoalition.registry.RegisterRefusal.Reason;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Where the Implementation Support Unit loads editions of an index of US dollar prices.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ISU + "')")
@Transactional
public class PriceDesk {

	/** The earliest year of an index. */
	public static final int FIRST_YEAR = AsOf.EARLIEST.getYear();

	/** The latest year of an index. */
	public static final int LAST_YEAR = AsOf.LATEST.getYear();

	private final PriceQueries queries;

	private final PriceRecords records;

	private final CurrentUser currentUser;

	PriceDesk(PriceQueries queries, PriceRecords records, CurrentUser currentUser) {
		this.queries = queries;
		this.records = records;
		this.currentUser = currentUser;
	}

	/**
	 * Tells what a table would do, and stores nothing.
	 * @param table with the columns {@code year} and {@code index}
	 * @param facts of the edition
	 * @return what it says, and what becomes of it
	 * @throws UnreadableFile naming line and column of what cannot be read
	 * @throws RegisterRefusal if a fact is missing, or the edition is there already
	 */
	@Transactional(readOnly = true)
	public Preview preview(Sheet table, Facts facts) {
		SortedMap<Integer, BigDecimal> values = PriceTable.read(table);
		if (!StringUtils.hasText(facts.title()) || !StringUtils.hasText(facts.address())) {
			throw new RegisterRefusal(Reason.SOURCE_MISSING);
		}
		if (!AsOf.covers(facts.statedOn())) {
			throw new RegisterRefusal(Reason.INVALID);
		}
		List<PriceIndex> known = this.queries.editions()
			.stream()
			.filter((edition) -> edition.undone() == null)
			.map(PriceEdition::index)
			.toList();
		if (known.stream().anyMatch((other) -> facts.isOf(other) && other.values().equals(values))) {
			throw new RegisterRefusal(Reason.ALREADY_THERE);
		}
		return new Preview(values, known.stream().noneMatch((other) -> other.statedOn().isAfter(facts.statedOn())));
	}

	/**
	 * Loads an edition. Those that were loaded before stay as they are.
	 * @param table as above
	 * @param facts of the edition
	 * @throws UnreadableFile as above
	 * @throws RegisterRefusal as above
	 */
	public void apply(Sheet table, Facts facts) {
		Preview preview = preview(table, facts);
		this.records.add(facts, preview.values(), this.currentUser.get().displayName());
	}

	/**
	 * Takes an edition back: the one before it is in force again.
	 * @param edition as it was read
	 * @throws RegisterRefusal if somebody else took it back meanwhile
	 */
	public void undo(PriceEdition edition) {
		if (!this.records.undo(edition, this.currentUser.get().displayName())) {
			throw new RegisterRefusal(Reason.CHANGED_MEANWHILE);
		}
	}

	/**
	 * What an edition says of itself.
	 *
	 * @param title of the publication
	 * @param address where it is published, or the document
	 * @param statedOn date that it states
	 */
	public record Facts(String title, String address, LocalDate statedOn) {

		public Facts {
			title = title.strip();
			address = address.strip();
		}

		private boolean isOf(PriceIndex index) {
			return this.title.equals(index.title()) && this.address.equals(index.address())
					&& this.statedOn.equals(index.statedOn());
		}

	}

	/**
	 * What loading a table would do.
	 *
	 * @param values by year
	 * @param inForce whether amounts would be converted by it; else an edition that
	 * states a later date stays in force
	 */
	public record Preview(SortedMap<Integer, BigDecimal> values, boolean inForce) {
	}

}
