package org.countrycoalition.workplan.ui;

import java.time.Year;
import java.util.function.Consumer;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.countrycoalition.shell.TypedCurrency;
import org.countrycoalition.shell.components.Room;
import org.countrycoalition.workplan.Plan;
import org.countrycoalition.workplan.PlanDesk;
import org.countrycoalition.workplan.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a plan is: its title, strategy, years and currency.
 */
class FactsDialog extends AskingDialog {

	private static final int LONGEST = 300;

	private static final int LONGEST_TEXT = 4000;

	private final PlanWords words;

	private final Consumer<PlanDesk.Facts> save;

	private final TextField title = new TextField();

	private final TextField strategy = new TextField();

	private final IntegerField strategyFirst = new IntegerField();

	private final IntegerField strategyLast = new IntegerField();

	private final TextArea evidence = new TextArea();

	private final IntegerField first = new IntegerField();

	private final IntegerField last = new IntegerField();

	private final TextField currency = new TextField();

	/**
	 * @param place of the form, by which what is typed is known again
	 */
	FactsDialog(PlanWords words, String place, String heading, Consumer<PlanDesk.Facts> save, Runnable saved) {
		super(words, place, heading, saved);
		this.words = words;
		this.save = save;
		add(form());
		typed().text("title", this.title)
			.text("strategy", this.strategy)
			.text("evidence", this.evidence)
			.text("currency", this.currency)
			.field("first", this.first, String::valueOf, Integer::valueOf)
			.field("last", this.last, String::valueOf, Integer::valueOf)
			.field("strategyFirst", this.strategyFirst, String::valueOf, Integer::valueOf)
			.field("strategyLast", this.strategyLast, String::valueOf, Integer::valueOf);
		int next = Year.now(words.switches().clock()).getValue() + 1;
		show(new PlanDesk.Facts("", null, next, next + 4, "USD"));
	}

	private FormLayout form() {
		this.title.setLabel(this.words.say("facts.title"));
		this.strategy.setLabel(this.words.say("facts.strategy"));
		this.strategy.setHelperText(this.words.say("facts.strategy.help"));
		this.strategyFirst.setLabel(this.words.say("facts.strategy.first"));
		this.strategyLast.setLabel(this.words.say("facts.strategy.last"));
		this.evidence.setLabel(this.words.say("facts.evidence"));
		this.evidence.setHelperText(this.words.say("facts.evidence.help"));
		Room.limit(this.evidence, LONGEST_TEXT, this.words.texts());
		this.first.setLabel(this.words.say("facts.first"));
		this.last.setLabel(this.words.say("facts.last"));
		this.currency.setLabel(this.words.say("facts.currency"));
		this.currency.setHelperText(this.words.say("facts.currency.help"));
		FormLayout form = new FormLayout(this.title, this.first, this.last, this.currency, this.strategy,
				this.strategyFirst, this.strategyLast, this.evidence);
		form.setColspan(this.title, 2);
		form.setColspan(this.currency, 2);
		form.setColspan(this.strategy, 2);
		form.setColspan(this.evidence, 2);
		return form;
	}

	FactsDialog show(PlanDesk.Facts facts) {
		this.title.setValue(facts.title());
		Strategy named = facts.strategy();
		if (named != null) {
			this.strategy.setValue(named.title());
			this.strategyFirst.setValue(named.firstYear());
			this.strategyLast.setValue(named.lastYear());
			this.evidence.setValue((named.evidence() != null) ? named.evidence() : "");
		}
		this.first.setValue(facts.firstYear());
		this.last.setValue(facts.lastYear());
		this.currency.setValue(facts.currency());
		return this;
	}

	@Override
	void store() {
		this.save.accept(new PlanDesk.Facts(this.title.getValue().strip(), strategy(), this.first.getValue(),
				this.last.getValue(), TypedCurrency.read(this.currency.getValue()).orElseThrow().getCurrencyCode()));
	}

	private @Nullable Strategy strategy() {
		String named = this.strategy.getValue().strip();
		String restsOn = this.evidence.getValue().strip();
		return named.isEmpty() ? null : new Strategy(named, this.strategyFirst.getValue(), this.strategyLast.getValue(),
				restsOn.isEmpty() ? null : restsOn);
	}

	private boolean isStrategyInOrder() {
		Integer from = this.strategyFirst.getValue();
		Integer until = this.strategyLast.getValue();
		boolean named = !this.strategy.getValue().isBlank();
		boolean said = from != null || until != null || !this.evidence.getValue().isBlank();
		this.strategy.setInvalid(said && !named);
		this.strategy.setErrorMessage(this.words.say("facts.strategy.missing"));
		boolean within = inRange(from) && inRange(until) && (from == null || until == null || from <= until);
		this.strategyLast.setInvalid(!within);
		this.strategyLast.setErrorMessage(this.words.say("facts.strategy.years"));
		return within && (named || !said);
	}

	private static boolean inRange(@Nullable Integer year) {
		return year == null || (year >= Plan.FIRST_YEAR && year <= Plan.LAST_YEAR);
	}

	@Override
	boolean isComplete() {
		String name = this.title.getValue().strip();
		boolean named = !name.isEmpty() && name.length() <= LONGEST && this.strategy.getValue().length() <= LONGEST;
		this.title.setInvalid(!named);
		this.title.setErrorMessage(this.words.say("facts.title.wrong", LONGEST));
		Integer from = this.first.getValue();
		Integer until = this.last.getValue();
		boolean ordered = from != null && until != null && from >= Plan.FIRST_YEAR && until <= Plan.LAST_YEAR
				&& from <= until && until - from < Plan.MOST_YEARS;
		this.last.setInvalid(!ordered);
		this.last.setErrorMessage(this.words.say("facts.years.wrong", Plan.MOST_YEARS));
		boolean known = TypedCurrency.read(this.currency.getValue()).isPresent();
		this.currency.setInvalid(!known);
		this.currency.setErrorMessage(TypedCurrency.refusal(this.currency.getValue(), this.words.texts()));
		return isStrategyInOrder() && named && ordered && known;
	}

}
