package org.countrycoalition.shell.components;

import com.vaadin.flow.i18n.I18NProvider;
import org.countrycoalition.kernel.Tier;

/**
 * Says who may see a row.
 */
public class TierBadge extends Badge {

	/**
	 * @param tier the row's tier
	 */
	public TierBadge(Tier tier) {
		super(I18NProvider.translate("kernel.tier." + tier.name()));
		addClassName("tier");
		getElement().setAttribute("title", I18NProvider.translate("shell.tier." + tier.name()));
	}

}
