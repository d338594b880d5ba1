package org.countrycoalition.shell.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.kernel.AreaUnit;
import org.countrycoalition.shell.Formats;
import org.countrycoalition.shell.Preferences;
import org.countrycoalition.shell.PriceBasis;
import org.countrycoalition.shell.PriceIndexSource;
import org.countrycoalition.shell.Switches;
import org.countrycoalition.shell.Texts;

import org.springframework.context.annotation.Scope;

/**
 * The global switches in the top bar. Each shows its present value; choosing another
 * shows the page again under it.
 */
@SpringComponent
@Scope("prototype")
class SwitchBar extends Composite<MenuBar> {

	private final Switches switches;

	private final Texts texts;

	private final Span asOf = new Span();

	private final Map<MenuItem, Optional<LocalDate>> dates = new LinkedHashMap<>();

	private final Span prices = new Span();

	private final MenuItem nominal;

	SwitchBar(Switches switches, Texts texts, PriceIndexSource priceIndex) {
		this.switches = switches;
		this.texts = texts;
		getContent().addClassName("switches");
		getContent().getElement().setAttribute("aria-label", texts.of("shell.switches"));
		getContent().setI18n(new MenuBar.MenuBarI18n().setMoreOptions(texts.of("shell.switches.more")));
		addAsOf();
		addIllustrative();
		addUnits();
		addLanguages();
		SubMenu menu = menu("shell.prices", this.prices);
		this.nominal = choice(menu, texts.of("shell.prices.nominal.choose"), !switches.priceBasis().isConstant(),
				() -> switches.tellIn(PriceBasis.NOMINAL));
		menu.addItem(texts.of("shell.prices.choose"),
				(click) -> new PricesDialog(switches, texts, priceIndex.inForce()).open());
	}

	/**
	 * Writes the date and the prices in force for the page that is about to be shown.
	 */
	void showInForce() {
		Optional<LocalDate> date = this.switches.asOf();
		this.asOf.setText(date.map(this.switches.formats()::date).orElseGet(() -> this.texts.of("shell.asOf.live")));
		this.asOf.setClassName("not-live", date.isPresent());
		this.dates.forEach((item, day) -> item.setChecked(day.equals(date)));
		Integer year = this.switches.priceBasis().year();
		this.prices.setText((year != null) ? String.valueOf(year) : this.texts.of("shell.prices.nominal"));
		this.prices.setClassName("not-live", year != null);
		this.nominal.setChecked(year == null);
	}

	private void addAsOf() {
		SubMenu menu = menu("shell.asOf", this.asOf);
		this.dates.put(choice(menu, this.texts.of("shell.asOf.today"), this.switches.asOf().isEmpty(),
				() -> this.switches.change((preferences) -> preferences.withAsOf(null))), Optional.empty());
		int lastYear = LocalDate.now(this.switches.clock()).getYear() - 1;
		for (int year = lastYear; year > lastYear - 3; year--) {
			LocalDate end = LocalDate.of(year, 12, 31);
			this.dates.put(choice(menu, this.switches.formats().date(end),
					this.switches.asOf().filter(end::equals).isPresent(),
					() -> this.switches.change((preferences) -> preferences.withAsOf(end))), Optional.of(end));
		}
		menu.addItem(this.texts.of("shell.asOf.choose"), (click) -> new AsOfDialog(this.switches, this.texts).open());
	}

	private void addIllustrative() {
		boolean shown = this.switches.illustrative();
		SubMenu menu = menu("shell.illustrative",
				new Span(this.texts.of("shell.illustrative." + (shown ? "on" : "off"))));
		choice(menu, this.texts.of("shell.illustrative.show"), shown,
				() -> this.switches.change((preferences) -> preferences.withIllustrative(true)));
		choice(menu, this.texts.of("shell.illustrative.hide"), !shown,
				() -> this.switches.change((preferences) -> preferences.withIllustrative(false)));
	}

	private void addUnits() {
		Preferences now = this.switches.preferences();
		SubMenu menu = menu("shell.areaUnit", new Span(Formats.areaSymbol(now.areaUnit())));
		for (AreaUnit unit : AreaUnit.values()) {
			choice(menu, this.texts.of("shell.areaUnit." + unit.name()), unit == now.areaUnit(),
					() -> this.switches.change((preferences) -> preferences.withAreaUnit(unit)));
		}
	}

	private void addLanguages() {
		Locale now = this.switches.language();
		SubMenu menu = menu("shell.language", new Span(now.getLanguage().toUpperCase(Locale.ROOT)));
		for (Locale language : Texts.LANGUAGES) {
			String name = this.texts.of(language, "shell.language.name");
			choice(menu, name, language.equals(now),
					() -> this.switches.change((preferences) -> preferences.withLanguage(language)));
		}
	}

	private SubMenu menu(String key, Span value) {
		Span label = new Span(this.texts.of(key));
		label.addClassName("switch-label");
		value.addClassName("switch-value");
		MenuItem item = getContent().addItem(new Span(label, value));
		return item.getSubMenu();
	}

	private static MenuItem choice(SubMenu menu, String text, boolean chosen, Runnable choose) {
		MenuItem item = menu.addItem(text, (click) -> choose.run());
		item.setCheckable(true);
		item.setChecked(chosen);
		return item;
	}

}
