package org.countrycoalition.shell;

import com.vaadin.flow.component.Component;

/**
 * One entry of the main navigation, declared by its module as a bean. It is shown to
 * those who may open its view; the view's access annotation says who, so nothing is said
 * twice.
 *
 * @param textKey key of the entry's name
 * @param view the view that the entry opens, one with a route
 * @param order place from the top: Home 100, Countries 200, Funding 300, Gaps 350,
 * Coalitions 400, Indicators 500, Register 600, Administration 700
 */
public record NavItem(String textKey, Class<? extends Component> view, int order) {
}
