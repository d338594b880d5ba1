package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.ExtensionRequest;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.shell.WaitingSource;

import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds a national authority of its own requests that it has not filed yet.
 */
@SpringComponent
class RequestsToFile implements WaitingSource {

	private static final int YEARS = 40;

	private final Register register;

	private final Texts texts;

	private final Switches switches;

	RequestsToFile(Register register, Texts texts, Switches switches) {
		this.register = register;
		this.texts = texts;
		this.switches = switches;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingItem> waitingFor(Viewer viewer, LocalDate on) {
		if (!viewer.is(Roles.NATIONAL_AUTHORITY)) {
			return List.of();
		}
		boolean illustrative = this.switches.illustrative();
		List<ExtensionRequest> own = this.register.requestsNotFiled(illustrative)
			.stream()
			.filter((request) -> Objects.equals(request.owner(), viewer.organisation()))
			.toList();
		if (own.isEmpty()) {
			return List.of();
		}
		List<Deadline> ahead = this.register.deadlinesAhead(on, on.plusYears(YEARS), illustrative);
		return own.stream().map((request) -> item(request, ahead, on)).toList();
	}

	private WaitingItem item(ExtensionRequest request, List<Deadline> ahead, LocalDate on) {
		List<Deadline> ofState = ahead.stream().filter((deadline) -> deadline.state().equals(request.state())).toList();
		LocalDate due = CurrentDeadline.of(ofState, request.article(), on).map(CurrentDeadline::fallsOn).orElse(null);
		LocalDate until = request.requestedUntil();
		String detail = (until != null)
				? this.texts.of("registry.waiting.request.until", this.switches.formats().date(until))
				: this.texts.of("registry.waiting.request.open");
		return new WaitingItem(this.texts.of("registry.waiting.request", request.article()), detail, due,
				"countries/" + request.state().iso3());
	}

}
