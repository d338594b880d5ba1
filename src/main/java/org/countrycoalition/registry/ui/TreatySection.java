package org.countrycoalition.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.registry.Standing;
import org.countrycoalition.registry.StateDetails;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.SourceText;

/**
 * When the State signed, deposited, was bound and left.
 */
class TreatySection extends Composite<Section> {

	private final PageParts parts;

	TreatySection(StateDetails details, PageParts parts) {
		this.parts = parts;
		String heading = parts.say("registry.treaty");
		getContent().addClassName("card");
		getContent().add(new H2(heading));
		if (details.standings().isEmpty()) {
			getContent()
				.add(new EmptyState(parts.say("registry.treaty.none"), parts.say("registry.treaty.none.advice")));
		}
		else {
			getContent().add(new DataTable<Standing>(heading).captionUnseen()
				.name(parts.say("registry.signed"), (row) -> parts.dateOrAbsent(row.signedOn(), "registry.signed.not"))
				.component(parts.say("registry.deposited"),
						(row) -> parts.dateOrAbsent(row.depositedOn(), "registry.deposited.not"))
				.component(parts.say("registry.inForce"), this::inForce)
				.component(parts.say("registry.withdrawn"),
						(row) -> parts.dateOrAbsent(row.withdrawnOn(), "registry.withdrawn.not"))
				.component(parts.say("registry.source"), (row) -> new SourceText(row.source()))
				.component(parts.say("registry.actions"), parts.actions()::of)
				.rows(details.standings()));
		}
		getContent().add(parts.actions().addStanding(details.state().code()));
	}

	private Component inForce(Standing row) {
		Span cell = new Span(this.parts.dateOrAbsent(row.inForceOn(), "registry.inForce.not"));
		if (row.inForceBasis() != null) {
			Span basis = new Span(this.parts.say("registry.basis." + row.inForceBasis().name()));
			basis.addClassName("detail");
			cell.add(basis);
		}
		return cell;
	}

}
