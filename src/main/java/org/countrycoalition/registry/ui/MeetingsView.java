package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.countrycoalition.access.Roles;
import org.countrycoalition.registry.Meeting;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.components.Badge;
import org.countrycoalition.shell.components.DataTable;
import org.countrycoalition.shell.components.PageHeader;
import org.countrycoalition.shell.components.SourceText;
import org.countrycoalition.shell.components.Titled;

/**
 * The meetings of the Convention, the next one marked.
 */
@Route("register/meetings")
@RolesAllowed({ Roles.NATIONAL_AUTHORITY, Roles.DONOR, Roles.OPERATOR, Roles.COALITION_SECRETARIAT, Roles.ISU,
		Roles.OBSERVER, Roles.ADMIN })
@StyleSheet("css/register.css")
class MeetingsView extends Composite<Div> implements Titled, BeforeEnterObserver {

	private final PageParts parts;

	private final Register register;

	private Optional<Meeting> next = Optional.empty();

	MeetingsView(Register register, PageParts parts) {
		getContent().addClassName("register");
		this.register = register;
		this.parts = parts;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		List<Meeting> meetings = this.register.meetings();
		this.next = next(meetings, this.parts.switches().on());
		String lead = this.next
			.map((meeting) -> this.parts.say("registry.meetings.lead", meeting.name(), meeting.city(), span(meeting)))
			.orElseGet(() -> this.parts.say("registry.meetings.lead.none",
					this.parts.dates().date(this.parts.switches().on())));
		Section card = new Section(table(new StateNames(this.register, this.parts)).rows(meetings));
		card.addClassName("card");
		getContent().removeAll();
		getContent().add(new PageHeader(heading()).lead(lead), new RegisterLinks("register/meetings", this.parts), card,
				this.parts.actions().addMeeting());
	}

	/**
	 * @return the meeting that takes place on the date, or the first one after
	 */
	static Optional<Meeting> next(List<Meeting> meetings, LocalDate on) {
		return meetings.stream()
			.filter((meeting) -> !meeting.endsOn().isBefore(on))
			.min(Comparator.comparing(Meeting::startsOn));
	}

	private DataTable<Meeting> table(StateNames states) {
		return new DataTable<Meeting>(heading()).captionUnseen()
			.name(this.parts.say("registry.meeting"), this::name)
			.text(this.parts.say("registry.code"), Meeting::code)
			.text(this.parts.say("registry.days"), this::span)
			.text(this.parts.say("registry.city"), Meeting::city)
			.component(this.parts.say("registry.state"),
					(row) -> states.link(row.country(), "registry.meeting.virtual"))
			.component(this.parts.say("registry.source"), (row) -> new SourceText(row.source()))
			.component(this.parts.say("registry.actions"), this.parts.actions()::of);
	}

	private Component name(Meeting row) {
		Span name = new Span(row.name());
		boolean isNext = this.next.filter(row::equals).isPresent();
		return isNext ? new Span(name, new Text(" "), new Badge(this.parts.say("registry.meeting.next"))) : name;
	}

	private String span(Meeting row) {
		return this.parts.dates().span(row.startsOn(), row.endsOn());
	}

	@Override
	public String heading() {
		return this.parts.say("registry.meetings");
	}

}
