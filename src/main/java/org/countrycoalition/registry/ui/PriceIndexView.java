package org.countrycoalition.registry.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.kernel.PriceIndex;
import org.countrycoalition.registry.PriceEdition;
import org.countrycoalition.registry.PriceIndices;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.PassportLine;
import org.countrycoalition.shell.components.SourceText;
import org.countrycoalition.shell.components.Titled;

/**
 * The index by which dollars of one year are told in prices of another, with all its
 * editions. The Implementation Support Unit loads them and takes them back here.
 */
@Route("register/price-index")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER, Roles.ADMIN })
@StyleSheet("css/register.css")
@StyleSheet("css/funding.css")
class PriceIndexView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final PriceIndices indices;

	private final PageParts parts;

	private final PriceUpload upload;

	private final Div shown = new Div();

	PriceIndexView(PriceIndices indices, PageParts parts, PriceUpload upload) {
		this.indices = indices;
		this.parts = parts;
		this.upload = upload;
		getContent().addClassNames("register", "funding");
		getContent().add(new PageHeader(heading()).lead(parts.say("registry.prices.lead")),
				new RegisterLinks("register/price-index", parts), this.shown);
		if (upload.isOffered()) {
			getContent().add(upload.of(this::show));
		}
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	private void show() {
		List<PriceEdition> editions = this.indices.editions();
		this.shown.removeAll();
		if (editions.isEmpty()) {
			this.shown.add(this.parts.card(this.parts.say("registry.prices.editions"), new EmptyState(
					this.parts.say("registry.prices.none"), this.parts.say("registry.prices.none.advice"))));
			return;
		}
		this.shown.add(this.parts.card(this.parts.say("registry.prices.editions"), table(editions),
				new PassportLine(List.of(this.parts.say("registry.prices.rule"),
						this.parts.say("registry.prices.rule.none"), this.parts.say("registry.prices.rule.force")))));
		editions.forEach((edition) -> this.shown.add(values(edition.index())));
	}

	private DataTable<PriceEdition> table(List<PriceEdition> editions) {
		DataTable<PriceEdition> table = new DataTable<PriceEdition>(this.parts.say("registry.prices.editions"))
			.captionUnseen()
			.name(this.parts.say("registry.prices.edition"), (row) -> new Span(row.index().title()))
			.component(this.parts.say("registry.source"), (row) -> new SourceText(row.index().address()))
			.text(this.parts.say("registry.prices.statedOn"), (row) -> this.parts.dates().date(row.index().statedOn()))
			.text(this.parts.say("registry.prices.span"),
					(row) -> this.parts.say("registry.prices.years", String.valueOf(row.index().values().firstKey()),
							String.valueOf(row.index().values().lastKey())))
			.text(this.parts.say("registry.prices.loaded"),
					(row) -> this.parts.say("registry.prices.loaded.by", row.index().loadedBy(),
							this.parts.dates().date(row.index().loadedOn())))
			.text(this.parts.say("registry.prices.standing"), this::standing);
		if (this.upload.isOffered()) {
			table.component(this.parts.say("registry.actions"), this::takeBack);
		}
		return table.rows(editions);
	}

	private String standing(PriceEdition edition) {
		PriceEdition.Undone undone = edition.undone();
		if (undone != null) {
			return this.parts.say("registry.prices.standing.undone", undone.by(),
					this.parts.switches().formats().instant(undone.at()));
		}
		return this.parts
			.say(edition.inForce() ? "registry.prices.standing.inForce" : "registry.prices.standing.earlier");
	}

	private Component takeBack(PriceEdition edition) {
		if (edition.undone() != null) {
			return new Span();
		}
		Button button = new Button(this.parts.say("registry.prices.undo"), (click) -> this.upload.ask(edition));
		button.setAriaLabel(this.parts.say("registry.prices.undo.which", edition.index().title(),
				this.parts.dates().date(edition.index().statedOn())));
		return button;
	}

	private Component values(PriceIndex index) {
		String heading = this.parts.say("registry.prices.values", index.title());
		NativeDetails details = new NativeDetails(heading, values(index.values(), heading, this.parts));
		details.addClassName("card");
		return details;
	}

	static Component values(SortedMap<Integer, BigDecimal> values, String heading, PageParts parts) {
		return new DataTable<Map.Entry<Integer, BigDecimal>>(heading).captionUnseen()
			.name(parts.say("registry.year"), (row) -> new Span(String.valueOf(row.getKey())))
			.figure(parts.say("registry.prices.value"),
					(row) -> new Span(parts.switches().formats().number(row.getValue())))
			.rows(List.copyOf(values.entrySet()));
	}

	@Override
	public String heading() {
		return this.parts.say("registry.prices");
	}

}
