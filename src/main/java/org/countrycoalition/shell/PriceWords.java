package org.countrycoalition.shell;

import org.countrycoalition.kernel.PriceIndex;
import org.countrycoalition.kernel.Prices;

import org.springframework.stereotype.Component;

/**
 * Says in the reader's language in which prices dollars are told, and by which index.
 */
@Component
public class PriceWords {

	private final Switches switches;

	private final Texts texts;

	PriceWords(Switches switches, Texts texts) {
		this.switches = switches;
		this.texts = texts;
	}

	/**
	 * @return what converts the page's dollars
	 */
	public Prices prices() {
		return this.switches.prices();
	}

	/**
	 * @return for a passport, such as "nominal", or "in prices of 2024" with the index,
	 * or why that is not computable and who can change it
	 */
	public String basis() {
		Prices prices = prices();
		Integer of = prices.year();
		if (of == null) {
			return this.texts.of("shell.prices.nominal");
		}
		String year = String.valueOf(of);
		PriceIndex index = prices.index();
		if (index == null) {
			return this.texts.of("shell.prices.withoutIndex", year);
		}
		Formats formats = this.switches.formats();
		return this.texts.of(prices.isComputable(of) ? "shell.prices.constant" : "shell.prices.withoutYear", year,
				index.title(), formats.date(index.statedOn()), index.address(), index.loadedBy(),
				formats.date(index.loadedOn()));
	}

	/**
	 * @return for the passport of figures that stay nominal whatever prices are chosen
	 */
	public String nominalOnly() {
		return this.texts
			.of(this.switches.priceBasis().isConstant() ? "shell.prices.nominalOnly" : "shell.prices.nominal");
	}

	/**
	 * @param dollars a column's head, a unit, or an amount with its currency
	 * @return the same with the year whose prices are meant
	 */
	public String in(String dollars) {
		PriceBasis basis = this.switches.priceBasis();
		return basis.isConstant() ? this.texts.of("shell.prices.in", dollars, String.valueOf(basis.year())) : dollars;
	}

	/**
	 * @param dollars a unit that stands alone
	 * @return the same with the prices, nominal ones too
	 */
	public String unit(String dollars) {
		return this.switches.priceBasis().isConstant() ? in(dollars) : this.texts.of("shell.prices.unit", dollars);
	}

}
