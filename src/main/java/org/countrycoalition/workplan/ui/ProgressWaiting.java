package org.countrycoalition.workplan.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.Roles;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.Register;
import org.countrycoalition.registry.StateName;
import org.countrycoalition.shell.WaitingItem;
import org.countrycoalition.shell.WaitingSource;
import org.countrycoalition.workplan.Progress;
import org.countrycoalition.workplan.ProgressReads;

import org.springframework.util.function.SingletonSupplier;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds operators, and authorities that report themselves, of what is due and of what
 * was given back, by State; and authorities of reports to accept, by year.
 */
@SpringComponent
class ProgressWaiting implements WaitingSource {

	private final ProgressReads reads;

	private final Register register;

	private final ProgressWords words;

	ProgressWaiting(ProgressReads reads, Register register, ProgressWords words) {
		this.reads = reads;
		this.register = register;
		this.words = words;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingItem> waitingFor(Viewer viewer, LocalDate on) {
		if (!viewer.is(Roles.OPERATOR) && !viewer.is(Roles.NATIONAL_AUTHORITY)) {
			return List.of();
		}
		Supplier<Map<CountryCode, StateName>> names = SingletonSupplier.of(this.register::names);
		List<WaitingItem> items = new ArrayList<>();
		this.reads.owed()
			.forEach((owed) -> items.add(new WaitingItem(
					this.words.say("waiting.owed", owed.months(), this.words.months(owed.first(), owed.last()),
							owed.lines()),
					this.words.say("waiting.owed.late", name(names, owed.state()), owed.late()), owed.due(),
					ProgressAddress.of(owed.state(), owed.first().getYear()))));
		(viewer.is(Roles.OPERATOR) ? givenBack() : List.<List<Progress>>of())
			.forEach((reports) -> items.add(givenBack(reports, names)));
		this.reads.waiting()
			.forEach((waiting) -> items.add(new WaitingItem(this.words.say("waiting.accept", waiting.reports()),
					this.words.say("waiting.accept.since", String.valueOf(waiting.year()),
							this.words.plan().switches().formats().date(waiting.since())),
					null, ProgressAddress.of(waiting.state(), waiting.year()), true)));
		return items;
	}

	private List<List<Progress>> givenBack() {
		return List.copyOf(this.reads.givenBack()
			.stream()
			.collect(Collectors.groupingBy(Progress::state, LinkedHashMap::new, Collectors.toList()))
			.values());
	}

	private WaitingItem givenBack(List<Progress> reports, Supplier<Map<CountryCode, StateName>> names) {
		Progress latest = reports.getFirst();
		int year = reports.stream()
			.map((report) -> report.period().year())
			.min(Comparator.naturalOrder())
			.orElseThrow();
		return new WaitingItem(
				this.words.say("waiting.returned", reports.size()), this.words.say("waiting.returned.why",
						name(names, latest.state()), Objects.toString(latest.returned(), "")),
				null, ProgressAddress.of(latest.state(), year));
	}

	private String name(Supplier<Map<CountryCode, StateName>> names, CountryCode state) {
		StateName name = names.get().get(state);
		return (name != null) ? name.in(this.words.plan().language()) : state.iso3();
	}

}
