package org.countrycoalition.funding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;

/**
 * What States need and others offer beyond money, across all States.
 */
@Route("funding/needs")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class NeedsView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final NeedsParts made;

	NeedsView(NeedsParts made) {
		this.made = made;
		getContent().addClassNames("register", "funding");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.made.moment().see(() -> {
			NeedsWords words = this.made.maker().words();
			PageHeader header = new PageHeader(heading());
			getContent().removeAll();
			getContent().add(header, new NeedsBegin(null, this.made, words),
					new NeedsFound(null, event.getLocation(), header, this.made, words));
		});
	}

	@Override
	public String heading() {
		return this.made.maker().parts().say("funding.needs.needs");
	}

}
