package org.countrycoalition.registry.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Roles;
import org.countrycoalition.exchange.Sheet;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.exchange.UnreadableFile;
import org.countrycoalition.registry.PriceDesk;
import org.countrycoalition.registry.PriceEdition;
import org.countrycoalition.registry.RegisterRefusal;
import org.countrycoalition.shell.TypedText;
import org.countrycoalition.shell.components.Sure;
import org.countrycoalition.shell.components.VerbTexts;
import org.countrycoalition.shell.components.Calendar;
import org.countrycoalition.shell.components.FileWords;
import org.countrycoalition.shell.components.TableUpload;

import org.springframework.context.annotation.Scope;

/**
 * Takes an edition of the index of prices from a file, tells what it would do, and loads
 * it; takes one back.
 */
@SpringComponent
@Scope("prototype")
class PriceUpload extends Composite<Div> {

	/** Characters of a title or an address. */
	private static final int LONGEST = 300;

	private final PriceDesk desk;

	private final PageParts parts;

	private final FileWords files;

	private final CurrentUser currentUser;

	private final TypedText typed;

	private final TextField title = new TextField();

	private final TextField address = new TextField();

	private final DatePicker statedOn = new DatePicker();

	private final Div refusal = new Div();

	private final Div notice = new Div();

	private final Div preview = new Div();

	private Runnable changed = () -> {
	};

	PriceUpload(PriceDesk desk, PageParts parts, FileWords files, CurrentUser currentUser, TypedText typed) {
		this.desk = desk;
		this.parts = parts;
		this.files = files;
		this.currentUser = currentUser;
		this.typed = typed;
		this.refusal.getElement().setAttribute("role", "alert");
		this.refusal.addClassName("refusal");
		this.notice.getElement().setAttribute("role", "status");
		this.notice.addClassName("notice");
		this.title.setLabel(parts.say("registry.prices.title"));
		this.title.setMaxLength(LONGEST);
		this.address.setLabel(parts.say("registry.prices.address"));
		this.address.setMaxLength(LONGEST);
		this.statedOn.setLabel(parts.say("registry.prices.statedOn"));
		this.statedOn.setLocale(parts.switches().language());
		this.statedOn.setI18n(Calendar.in(parts.switches().language()));
		this.statedOn.setPlaceholder(parts.say("shell.date.form"));
		Div fields = new Div(this.title, this.address, this.statedOn);
		fields.addClassName("filters");
		getContent().add(
				parts.card(parts.say("registry.prices.load"), new Paragraph(parts.say("registry.prices.load.columns")),
						fields, new TableUpload(parts.texts(), this::take, this::refuse)),
				this.refusal, this.notice, this.preview);
	}

	/** Whether the viewer may load editions. */
	boolean isOffered() {
		return this.currentUser.get().is(Roles.ISU);
	}

	/**
	 * @param changed is told when another edition may be in force
	 */
	Component of(Runnable changed) {
		this.changed = changed;
		return this;
	}

	/** Tells what a file would do; its name says nothing. */
	void take(String fileName, byte[] content) {
		attempt(() -> {
			if (this.title.isEmpty() || this.address.isEmpty() || this.statedOn.isEmpty()) {
				refuse(this.parts.say("registry.prices.first"));
				return;
			}
			PriceDesk.Facts facts = new PriceDesk.Facts(this.title.getValue(), this.address.getValue(),
					this.statedOn.getValue());
			Sheet table = read(content);
			show(this.desk.preview(table, facts), facts, () -> apply(table, facts));
		});
	}

	private static Sheet read(byte[] content) {
		try {
			return Sheets.read(new ByteArrayInputStream(content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void show(PriceDesk.Preview would, PriceDesk.Facts facts, Runnable apply) {
		Button load = new Button(this.parts.say("registry.prices.apply"), (click) -> attempt(apply));
		load.addThemeVariants(ButtonVariant.PRIMARY);
		Button leave = new Button(this.parts.say("registry.prices.leave"), (click) -> this.preview.removeAll());
		this.preview.add(
				this.parts
					.card(this.parts.say("registry.prices.preview", facts.title()),
							new Paragraph(this.parts.say(would.inForce() ? "registry.prices.preview.inForce"
									: "registry.prices.preview.beside", would.values().size())),
							PriceIndexView.values(would.values(),
									this.parts.say("registry.prices.values", facts.title()), this.parts),
							new Div(load, leave)));
	}

	private void apply(Sheet table, PriceDesk.Facts facts) {
		this.desk.apply(table, facts);
		this.notice.add(new Paragraph(this.parts.say("registry.prices.applied", facts.title())));
		renew();
	}

	/** Says anew, also above the page, by which index dollars are told. */
	private void renew() {
		this.parts.switches().renewPrices();
		this.changed.run();
	}

	/** Takes an edition back, if that is meant: it changes what every page tells. */
	void ask(PriceEdition edition) {
		Sure.ask(
				this.parts.say("registry.prices.undo.which", edition.index().title(),
						this.parts.dates().date(edition.index().statedOn())),
				this.parts.say("registry.prices.undo.sure"),
				new VerbTexts("undo-prices", "registry.prices.undo.", this.parts.texts(), this.typed),
				() -> undo(edition));
	}

	private void undo(PriceEdition edition) {
		attempt(() -> {
			this.desk.undo(edition);
			this.notice.add(new Paragraph(this.parts.say("registry.prices.undone", edition.index().title())));
		});
		renew();
	}

	private void attempt(Runnable step) {
		this.refusal.removeAll();
		this.notice.removeAll();
		this.preview.removeAll();
		try {
			step.run();
		}
		catch (UnreadableFile ex) {
			refuse(this.files.faults(ex));
		}
		catch (RegisterRefusal ex) {
			refuse(this.parts.say("registry.refusal." + ex.reason().name()));
		}
	}

	private void refuse(String why) {
		refuse(new Paragraph(why));
	}

	private void refuse(Component why) {
		this.refusal.removeAll();
		this.refusal.add(why);
	}

}
