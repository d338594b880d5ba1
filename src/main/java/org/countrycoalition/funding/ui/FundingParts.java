package org.countrycoalition.funding.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.exchange.AmountTable;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.shell.Places;
import org.countrycoalition.shell.PriceWords;
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
 * @param prices says in which prices dollars are told
 * @param currentUser who reads
 * @param typed keeps what is typed and not stored
 */
@SpringComponent
record FundingParts(Texts texts, Switches switches, Places places, AmountWords amounts, PriceWords prices,
		CurrentUser currentUser, TypedText typed) {

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

	/** How many give, or that nobody does. */
	Span donors(long donors) {
		return new Span((donors > 0) ? this.switches.formats().number(donors) : say("funding.amount.none"));
	}

	/** The words over columns of amounts in files. */
	AmountTable.Words ofFiles() {
		return AmountTable.Words.of((key) -> say(key, "{0}", "{1}"));
	}

	/** The head of a column of dollars. */
	String usd() {
		return this.prices.in(say("funding.amount.usd"));
	}

	/**
	 * What stands where other pages tell dollars in prices of a year, and this one
	 * nominal amounts; nothing while all are nominal.
	 * @param key of the reason
	 */
	Stream<Paragraph> nominalOnly(String key) {
		return this.switches.priceBasis().isConstant() ? Stream.of(new Paragraph(say(key))) : Stream.empty();
	}

	/** Leads to how the State means to raise money. */
	Paragraph linkToMobilisation(CountryCode state) {
		return new Paragraph(
				new Anchor(this.places.to(MobilisationParts.address(state)), say("funding.mobilisation.link")));
	}

	/** Leads to what the State needs beyond money. */
	Paragraph linkToNeeds(CountryCode state) {
		return new Paragraph(new Anchor(this.places.to(NeedsParts.address(state)), say("funding.needs.link")));
	}

	/** Leads to lines of the State that may be the same money. */
	Paragraph linkToReconciliation(CountryCode state) {
		return new Paragraph(new Anchor(this.places.to("countries/" + state.iso3() + "/reconciliation"),
				say("funding.reconcile.link")));
	}

	/** Leads to what a page shows as files. */
	Paragraph files(List<? extends Component> links) {
		Paragraph files = new Paragraph(say("funding.files") + " ");
		for (int place = 0; place < links.size(); place++) {
			if (place > 0) {
				files.add(new Text(" · "));
			}
			files.add(links.get(place));
		}
		return files;
	}

	boolean mayImport() {
		Viewer viewer = this.currentUser.get();
		return viewer.is(Roles.ISU) || viewer.is(Roles.NATIONAL_AUTHORITY) || viewer.is(Roles.DONOR);
	}

	Anchor linkToImport() {
		return new Anchor(this.places.to("funding/imports"), say("funding.import"));
	}

}
