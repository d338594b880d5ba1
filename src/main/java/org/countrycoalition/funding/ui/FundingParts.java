package org.countrycoalition.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.TypedText;

/**
 * What every page on funding is made with.
 *
 * @param texts the reader's language
 * @param switches the reader's switches
 * @param places addresses of other pages
 * @param amounts writes amounts
 * @param currentUser who reads
 * @param typed keeps what is typed and not stored
 */
@SpringComponent
record FundingParts(Texts texts, Switches switches, Places places, AmountWords amounts, CurrentUser currentUser,
		TypedText typed) {

	String say(String key, Object... args) {
		return this.texts.of(key, args);
	}

	/**
	 * @param heading of the section
	 * @param content under it
	 * @return a white box
	 */
	Section card(String heading, Component... content) {
		Section card = new Section(new H2(heading));
		card.add(content);
		card.addClassName("card");
		return card;
	}

	/** Leads to how the State means to raise money. */
	Paragraph linkToMobilisation(CountryCode state) {
		return new Paragraph(
				new Anchor(this.places.to(MobilisationParts.address(state)), say("funding.mobilisation.link")));
	}

	boolean mayImport() {
		Viewer viewer = this.currentUser.get();
		return viewer.is(Roles.ISU) || viewer.is(Roles.NATIONAL_AUTHORITY) || viewer.is(Roles.DONOR);
	}

	Anchor linkToImport() {
		return new Anchor(this.places.to("funding/imports"), say("funding.import"));
	}

}
