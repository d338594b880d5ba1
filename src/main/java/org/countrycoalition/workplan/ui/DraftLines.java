package org.countrycoalition.workplan.ui;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.countrycoalition.kernel.Pillar;
import org.countrycoalition.shell.TypedText;
import org.countrycoalition.workplan.Outcome;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.PlanLine;
import org.countrycoalition.workplan.PlanRefusal;
import org.countrycoalition.workplan.PlanYear;
import org.countrycoalition.workplan.Workplans;
import org.countrycoalition.workplan.YearSums;

/**
 * A page of the draft's lines for one year, by pillar; says what was stored and lets what
 * was taken out be put back.
 */
class DraftLines extends Composite<Div> implements LineDesk {

	private final ReadDraft draft;

	private final LineAddress address;

	private final PlanDesk desk;

	private final Workplans plans;

	private final PlanWords words;

	private final CostParts costs;

	private final Div notice = new Div();

	private final Map<Pillar, PillarLines> pillars = new EnumMap<>(Pillar.class);

	/**
	 * @param draft as it is shown here; it learns what is written here
	 * @param costs what a line costs
	 */
	DraftLines(ReadDraft draft, LineAddress address, PlanDesk desk, Workplans plans, PlanWords words, CostParts costs) {
		this.draft = draft;
		this.address = address;
		this.desk = desk;
		this.plans = plans;
		this.words = words;
		this.costs = costs;
		this.notice.getElement().setAttribute("role", "status");
		this.notice.addClassName("notice");
		for (Pillar pillar : PlanYear.pillars()) {
			if (address.pillar() == null || address.pillar() == pillar) {
				List<PlanLine> shown = draft.page().lines().stream().filter((line) -> line.pillar() == pillar).toList();
				PillarLines lines = new PillarLines(pillar, address, draft.plan().currency(), shown, this, words);
				this.pillars.put(pillar, lines);
				getContent().add(lines);
			}
		}
		getContent().add(this.notice);
		getContent().getElement().appendChild(UnitWords.list(words));
		total();
		restore();
	}

	/** Leads to a cell of a line, if it is on the page. */
	void focus(CellAddress cell) {
		this.pillars.values().forEach((lines) -> lines.focus(cell));
	}

	@Override
	public PlanLine write(PlanLine line) {
		PlanLine stored = this.desk.write(id(), line);
		tell(this.words.say("line.saved", stored.title()));
		shown(stored);
		return stored;
	}

	@Override
	public void silence() {
		this.notice.removeAll();
	}

	@Override
	public void remove(LineRow row) {
		PlanLine line = row.line();
		if (!row.isStored()) {
			row.forget();
			row.getElement().removeFromParent();
			return;
		}
		try {
			this.desk.remove(id(), line);
		}
		catch (PlanRefusal ex) {
			row.complain(new Span(this.words.refusal(ex)));
			return;
		}
		row.getElement().removeFromParent();
		tell(this.words.say("line.removed", line.title()));
		this.notice.add(new Button(this.words.say("undo"), (click) -> restore(line)));
		this.draft.removed(line);
		total();
	}

	private void restore(PlanLine line) {
		try {
			this.desk.restore(id(), line);
		}
		catch (PlanRefusal ex) {
			tell(this.words.refusal(ex));
			return;
		}
		stored(line).ifPresent((back) -> {
			shown(back);
			PillarLines lines = this.pillars.get(back.pillar());
			if (lines != null) {
				lines.append(back);
			}
		});
		tell(this.words.say("line.restored", line.title()));
	}

	@Override
	public void shown(PlanLine line) {
		this.draft.read(line);
		total();
	}

	@Override
	public Optional<PlanLine> stored(PlanLine line) {
		return this.plans.line(id(), line.id());
	}

	@Override
	public String written(PlanLine line) {
		PlanLine.Year planned = line.years().get(this.address.year());
		String cost = (planned == null) ? this.words.say("notPlanned")
				: (planned.cost() != null) ? this.words.number(planned.cost()) : this.words.say("cost.unknown");
		return this.words.say("line.written", line.title(), String.valueOf(this.address.year()), cost);
	}

	@Override
	public String place(PlanLine line, boolean stored) {
		return stored ? TypedPlaces.line(line.id(), this.address.year())
				: TypedPlaces.begun(id(), line.pillar(), this.address.year(), line.id());
	}

	/** Puts back what was typed on this page and not stored. */
	private void restore() {
		Set<String> places = new HashSet<>();
		this.draft.page().lines().forEach((line) -> places.add(place(line, true)));
		places.add(TypedPlaces.begun(id()));
		Map<String, Map<String, TypedText.Kept>> kept = this.words.typed().below(places);
		this.pillars.forEach((pillar, lines) -> {
			String begun = TypedPlaces.begun(id(), pillar, this.address.year());
			lines.restore((line) -> kept.getOrDefault(place(line, true), Map.of()));
			kept.entrySet()
				.stream()
				.filter((place) -> place.getKey().startsWith(begun))
				.sorted(Comparator.comparing((place) -> earliest(place.getValue())))
				.forEach((place) -> lines.begin(UUID.fromString(place.getKey().substring(begun.length())))
					.restore(place.getValue()));
		});
	}

	private static Instant earliest(Map<String, TypedText.Kept> kept) {
		return kept.values().stream().map(TypedText.Kept::at).min(Comparator.naturalOrder()).orElse(Instant.MAX);
	}

	@Override
	public List<Outcome> outcomes() {
		return this.draft.plan().outcomes();
	}

	@Override
	public List<Component> sections(PlanLine line) {
		return this.costs.costings()
			.line(line.id(), this.address.year())
			.<List<Component>>map((stored) -> List.of(new LineCostings(stored, this.costs.words())))
			.orElse(List.of());
	}

	private UUID id() {
		return this.draft.plan().id();
	}

	private void total() {
		YearSums sums = this.plans.sums(id(), this.address.year());
		String year = String.valueOf(sums.year());
		String currency = this.draft.plan().currency() + "\u00a0";
		this.pillars.forEach((pillar, lines) -> {
			YearSums.Sums sum = sums.of(pillar);
			lines.total((sum.planned() == 0) ? this.words.say("total.notPlanned", year)
					: this.words.say("total", year, currency + this.words.total(sum.cost())), sum.lines());
		});
	}

	private void tell(String what) {
		this.notice.removeAll();
		this.notice.add(new Span(what));
	}

}
