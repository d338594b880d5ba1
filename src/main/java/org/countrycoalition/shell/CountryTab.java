package org.countrycoalition.shell;

import com.vaadin.flow.component.Component;

/**
 * One of the pages of a State, declared by its module as a bean. It is offered to those
 * who may open its view.
 *
 * @param textKey key of the page's name
 * @param view the view that shows it; its route has the one parameter {@code iso3}
 * @param order place from the left: treaty 100, workplan 200, funding 300, gap 400
 */
public record CountryTab(String textKey, Class<? extends Component> view, int order) {
}
