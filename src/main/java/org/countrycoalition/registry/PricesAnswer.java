package org.countrycoalition.registry;

import java.time.LocalDate;

import org.countrycoalition.access.ApiProblem;
import org.countrycoalition.kernel.AsOf;
import org.countrycoalition.kernel.PriceIndex;
import org.countrycoalition.kernel.Prices;
import org.countrycoalition.shell.PriceBasis;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * In which prices an answer tells dollars. What cannot be told in them is null and named
 * NOT_COMPUTABLE.
 *
 * @param basis nominal or constant
 * @param year whose prices, null: nominal
 * @param index by which; null if nominal, or none is loaded
 */
public record PricesAnswer(String basis, @Nullable Integer year, @Nullable IndexAnswer index) {

	/**
	 * @return the answer's part on prices
	 */
	public static PricesAnswer of(Prices prices) {
		PriceIndex index = prices.index();
		return new PricesAnswer(prices.isConstant() ? "constant" : "nominal", prices.year(), (index != null)
				? new IndexAnswer(index.title(), index.address(), index.statedOn(), index.loadedBy(), index.loadedOn())
				: null);
	}

	/**
	 * @param code as the request has it
	 * @param indices knows the index in force
	 * @return what converts
	 * @throws ApiProblem if the code is none
	 */
	public static Prices asked(String code, PriceIndices indices) {
		return PriceBasis.named(code)
			.orElseThrow(() -> new ApiProblem(HttpStatus.BAD_REQUEST,
					"prices: nominal, or a year from " + AsOf.EARLIEST.getYear() + " to " + AsOf.LATEST.getYear()))
			.by(indices);
	}

	/**
	 * The edition of the index.
	 *
	 * @param title of the publication
	 * @param address where it is published, or the document
	 * @param statedOn date that it states
	 * @param loadedBy name of who loaded it
	 * @param loadedOn when
	 */
	public record IndexAnswer(String title, String address, LocalDate statedOn, String loadedBy, LocalDate loadedOn) {
	}

}
