package org.countrycoalition.registry;

import java.util.List;
import java.util.Optional;

import org.countrycoalition.kernel.PriceIndex;
import org.countrycoalition.shell.PriceIndexSource;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells by which index dollars of one year are told in prices of another.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PriceIndices implements PriceIndexSource {

	private final PriceQueries queries;

	PriceIndices(PriceQueries queries) {
		this.queries = queries;
	}

	@Override
	public Optional<PriceIndex> inForce() {
		return this.queries.inForce();
	}

	/**
	 * @return all editions, that in force first; those that were taken back at the end
	 */
	public List<PriceEdition> editions() {
		return this.queries.editions();
	}

}
