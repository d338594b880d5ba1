package org.countrycoalition.funding.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.StatePage;

/**
 * What one State needs beyond money, and what is offered to it.
 */
@Route("countries/:iso3/needs")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class StateNeedsView extends StatePage {

	private final NeedsParts made;

	StateNeedsView(NeedsParts made) {
		super(made.tabs(), FundingTabView.class);
		this.made = made;
		getContent().addClassNames("register", "funding");
	}

	@Override
	protected void show(CountryCode state, PageHeader header, Location address) {
		this.made.moment().see(() -> {
			NeedsWords words = this.made.maker().words();
			getContent().add(
					new Paragraph(new Anchor(words.parts().places().to("countries/" + state.iso3() + "/funding"),
							words.say("back.funding"))),
					new NeedsBegin(state, this.made, words), new NeedsFound(state, address, header, this.made, words),
					new Paragraph(new Anchor(words.parts().places().to("funding/needs"), words.say("back.all"))));
		});
	}

	@Override
	public String heading() {
		return this.made.maker().parts().say("funding.needs.heading", called());
	}

}
