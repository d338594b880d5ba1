package org.countrycoalition.shell.components;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import org.countrycoalition.kernel.CountryCode;

/**
 * A page of one State, which its address names: it opens with the State's name, a badge
 * if the State is fictional, and the links to the State's other pages.
 */
public abstract class StatePage extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final CountryTabs tabs;

	private final Class<? extends Component> tab;

	private String called = "";

	private Runnable drawing = () -> {
	};

	/**
	 * @param tabs lead to the State's other pages
	 * @param tab view of the tab that the page belongs to; its own, if it has a tab
	 */
	protected StatePage(CountryTabs tabs, Class<? extends Component> tab) {
		this.tabs = tabs;
		this.tab = tab;
	}

	@Override
	public final void beforeEnter(BeforeEnterEvent event) {
		Optional<CountryCode> state = CountryTabs.state(event.getRouteParameters());
		Optional<String> name = state.flatMap(this.tabs::nameOf);
		if (name.isEmpty()) {
			getContent().removeAll();
			event.rerouteToError(NotFoundException.class);
			return;
		}
		this.called = name.get();
		this.drawing = () -> draw(state.get(), event.getLocation());
		again();
	}

	private void draw(CountryCode state, Location address) {
		getContent().removeAll();
		PageHeader header = new PageHeader(heading());
		if (state.isUserAssigned()) {
			header.badge(new IllustrativeBadge());
		}
		getContent().add(header, this.tabs.of(state, this.tab));
		show(state, header, address);
	}

	/**
	 * Adds what the page has to say of a State, below its opening.
	 * @param state that the address names; there is one
	 * @param header the opening, to which facts and an answer may be added
	 * @param address of the page, with what it asks for
	 */
	protected abstract void show(CountryCode state, PageHeader header, Location address);

	/**
	 * Draws the page anew, after something on it was changed.
	 */
	protected final void again() {
		this.drawing.run();
	}

	/**
	 * @return the State's short name in the reader's language
	 */
	protected final String called() {
		return this.called;
	}

	/**
	 * @return the State's name; a page that is about a part of it says of which
	 */
	@Override
	public String heading() {
		return this.called;
	}

}
