package org.countrycoalition.shell.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.shell.Formats;
import org.countrycoalition.shell.Moment;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.Titled;

/**
 * Home: what waits for the reader and which dates come next, as far as the modules know.
 * Who has no role yet learns whom to ask, and nothing else.
 */
@Route("")
@PermitAll
class HomeView extends Composite<Div> implements BeforeEnterObserver, Titled {

	private static final int DATES = 8;

	private final CurrentUser currentUser;

	private final Switches switches;

	private final Texts texts;

	private final RoleNames roles;

	private final HomeSources sources;

	private final Moment moment;

	HomeView(CurrentUser currentUser, Switches switches, Texts texts, RoleNames roles, HomeSources sources,
			Moment moment) {
		this.currentUser = currentUser;
		this.switches = switches;
		this.texts = texts;
		this.roles = roles;
		this.sources = sources;
		this.moment = moment;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		getContent().removeAll();
		Viewer viewer = this.currentUser.get();
		if (viewer.roles().isEmpty()) {
			getContent().add(
					new PageHeader(this.texts.of("shell.home.noRole")).lead(this.texts.of("shell.home.noRole.advice")));
			return;
		}
		this.moment.see(() -> show(viewer));
	}

	private void show(Viewer viewer) {
		LocalDate on = this.switches.on();
		Formats formats = this.switches.formats();
		Div columns = new Div(new WaitingList(this.sources.waitingFor(viewer, on), on, this.texts, formats),
				new UpcomingList(this.sources.upcoming(viewer, on, DATES), this.texts, formats));
		columns.addClassName("columns");
		getContent().add(new PageHeader(heading()).lead(greeting(viewer)), columns);
	}

	private String greeting(Viewer viewer) {
		String role = this.roles.of(viewer.roles());
		String organisation = viewer.organisation();
		return (organisation != null)
				? this.texts.of("shell.home.greeting.organisation", viewer.displayName(), role,
						this.sources.nameOf(organisation))
				: this.texts.of("shell.home.greeting", viewer.displayName(), role);
	}

	@Override
	public String heading() {
		return this.texts.of("shell.home");
	}

}
