package org.countrycoalition.registry.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.CurrentDeadline;
import org.countrycoalition.registry.Deadline;
import org.countrycoalition.registry.ExtensionRequest;
import org.countrycoalition.registry.Register;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.shell.WaitingSource;

import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds a national authority of its own requests that it has not filed yet, also where
 * the deadline that they would move has passed.
 */
@SpringComponent
class RequestsToFile implements WaitingSource {

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
		List<ExtensionRequest> own = this.register.requestsNotFiled(false)
			.stream()
			.filter((request) -> Objects.equals(request.owner(), viewer.organisation()))
			.toList();
		Map<CountryCode, List<Deadline>> deadlines = own.stream()
			.map(ExtensionRequest::state)
			.distinct()
			.collect(Collectors.toMap((state) -> state, (state) -> this.register.deadlines(state, on)));
		return own.stream()
			.map((request) -> item(request, deadlines.getOrDefault(request.state(), List.of()), on))
			.toList();
	}

	private WaitingItem item(ExtensionRequest request, List<Deadline> deadlines, LocalDate on) {
		LocalDate due = CurrentDeadline.of(deadlines, request.article(), on).map(CurrentDeadline::fallsOn).orElse(null);
		LocalDate until = request.requestedUntil();
		String detail = (until != null)
				? this.texts.of("registry.waiting.request.until", this.switches.formats().date(until))
				: this.texts.of("registry.waiting.request.open");
		return new WaitingItem(this.texts.of("registry.waiting.request", request.article()), detail, due,
				"countries/" + request.state().iso3());
	}

}
