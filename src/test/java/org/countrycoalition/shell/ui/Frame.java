package org.countrycoalition.shell.ui;

import com.vaadin.flow.router.RouterLayout;

/**
 * Shows the main layout to tests outside of its package.
 */
public final class Frame {

	/** The layout of every page. */
	public static final Class<? extends RouterLayout> LAYOUT = MainLayout.class;

	private Frame() {
	}

}
