package org.countrycoalition.shell.ui;

import java.util.List;
import java.util.SequencedMap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.shell.SearchHit;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.EmptyState;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;

/**
 * What a search found, {@code /search?q=...}, grouped by kind.
 */
@Route("search")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER, Roles.ADMIN })
class SearchView extends Composite<Div> implements BeforeEnterObserver, Titled {

	/** Characters that a search may have; the rest is cut off. */
	static final int LONGEST = 100;

	private static final int HITS = 50;

	private static final String PARAMETER = "q";

	private final SearchHits hits;

	private final Texts texts;

	SearchView(SearchHits hits, Texts texts) {
		this.hits = hits;
		this.texts = texts;
	}

	/**
	 * @param text what to look for, not blank
	 * @return the address of what is found
	 */
	static String address(String text) {
		return "search?" + QueryParameters.of(PARAMETER, text.strip()).getQueryString();
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String asked = event.getLocation().getQueryParameters().getSingleParameter(PARAMETER).orElse("").strip();
		String text = asked.substring(0, Math.min(asked.length(), LONGEST));
		getContent().removeAll();
		PageHeader header = new PageHeader(heading());
		getContent().add(header);
		if (text.isEmpty()) {
			getContent()
				.add(new EmptyState(this.texts.of("shell.search.empty"), this.texts.of("shell.search.empty.advice")));
			return;
		}
		SequencedMap<String, List<SearchHit>> groups = this.hits.of(text, HITS);
		long count = groups.values().stream().mapToLong(List::size).sum();
		header.lead(this.texts.of("shell.search.found", count, text));
		if (groups.isEmpty()) {
			getContent()
				.add(new EmptyState(this.texts.of("shell.search.none"), this.texts.of("shell.search.none.advice")));
		}
		groups.forEach((group, hits) -> getContent().add(section(group, hits)));
	}

	private static Section section(String group, List<SearchHit> hits) {
		UnorderedList list = new UnorderedList();
		list.addClassName("queue");
		for (SearchHit hit : hits) {
			ListItem entry = new ListItem(new Anchor(hit.location(), hit.title()));
			if (hit.detail() != null) {
				Span detail = new Span(hit.detail());
				detail.addClassName("detail");
				entry.add(detail);
			}
			list.add(entry);
		}
		Section section = new Section(new H2(group), list);
		section.addClassName("card");
		return section;
	}

	@Override
	public String heading() {
		return this.texts.of("shell.search");
	}

}
