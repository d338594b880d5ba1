package org.countrycoalition.shell;

import java.util.Objects;
import java.util.function.Supplier;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.countrycoalition.kernel.Prices;

/**
 * Keeps what converts dollars for as long as a page is shown, so that all its figures
 * come from one and the same index.
 */
final class PricesInForce {

	private PricesInForce() {
	}

	static Prices of(UI page, PriceBasis basis, Supplier<Prices> read) {
		Prices known = ComponentUtil.getData(page, Prices.class);
		if (known != null && Objects.equals(known.year(), basis.year())) {
			return known;
		}
		Prices prices = read.get();
		ComponentUtil.setData(page, Prices.class, prices);
		return prices;
	}

	static void forget(UI page) {
		ComponentUtil.setData(page, Prices.class, null);
	}

}
