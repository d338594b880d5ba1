package org.countrycoalition.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;

/**
 * Through this a module tells that an address leads nowhere although a view would open
 * it, because it names something that does not exist; a bean of the module. The answer
 * decides the status (404) with which the page is delivered.
 */
public interface PageSubjects {

	/**
	 * @param view that the address opens, of any module
	 * @param names the parameters in the address
	 * @return false if the view is of this module and has nothing of that name to show
	 */
	boolean exist(Class<? extends Component> view, RouteParameters names);

}
