package org.countrycoalition.shell.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
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
class HomeView extends Composite<Div> implements Titled {

	private static final int DATES = 8;

	private final Texts texts;

	HomeView(CurrentUser currentUser, Switches switches, Texts texts, RoleNames roles, HomeSources sources) {
		this.texts = texts;
		Viewer viewer = currentUser.get();
		if (viewer.roles().isEmpty()) {
			getContent().add(new PageHeader(texts.of("shell.home.noRole")).lead(texts.of("shell.home.noRole.advice")));
			return;
		}
		LocalDate on = switches.on();
		WaitingList waiting = new WaitingList(sources.waitingFor(viewer, on), on, texts, switches);
		UpcomingList upcoming = new UpcomingList(sources.upcoming(viewer, on, DATES), texts, switches);
		Div columns = new Div(waiting, upcoming);
		columns.addClassName("columns");
		getContent().add(new PageHeader(heading()).lead(greeting(viewer, roles, sources)), columns);
	}

	private String greeting(Viewer viewer, RoleNames roles, HomeSources sources) {
		String role = roles.of(viewer.roles());
		String organisation = viewer.organisation();
		return (organisation != null)
				? this.texts.of("shell.home.greeting.organisation", viewer.displayName(), role,
						sources.nameOf(organisation))
				: this.texts.of("shell.home.greeting", viewer.displayName(), role);
	}

	@Override
	public String heading() {
		return this.texts.of("shell.home");
	}

}
