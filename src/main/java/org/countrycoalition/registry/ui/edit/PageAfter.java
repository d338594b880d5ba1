package org.countrycoalition.registry.ui.edit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/**
 * What happens on the page once a dialog is closed.
 */
final class PageAfter {

	private static final int BRIEF = 6000;

	/** With something to press it stays until it is closed: nobody reads against time. */
	private static final int UNTIL_CLOSED = 0;

	private PageAfter() {
	}

	/** Makes the view again, so that it shows what the register now holds. */
	static void refresh(String opener) {
		UI.getCurrent().refreshCurrentRoute(false);
		leadTo(opener);
	}

	/**
	 * Puts the focus where the dialog was opened. The view may have been made again, so
	 * the button is found by its id; menus draw their buttons a moment later.
	 */
	static void leadTo(String opener) {
		UI.getCurrent().getPage().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 150)", opener);
	}

	static void tell(String text) {
		show(new Notification(text, BRIEF, Position.BOTTOM_START));
	}

	/** Tells, and offers one thing to do about it. */
	static void offer(String text, String deed, Runnable action) {
		Notification notice = new Notification();
		notice.setPosition(Position.BOTTOM_START);
		notice.setDuration(UNTIL_CLOSED);
		Button act = new Button(deed, (click) -> {
			notice.close();
			action.run();
		});
		act.addThemeVariants(ButtonVariant.TERTIARY);
		Button away = new Button(UI.getCurrent().getTranslation("registry.edit.close"), (click) -> notice.close());
		away.addThemeVariants(ButtonVariant.TERTIARY);
		notice.add(new Div(new Span(text), act, away));
		show(notice);
	}

	/** By itself a message would open inside of the dialog that is just closing. */
	private static void show(Notification notice) {
		notice.addOpenedChangeListener((change) -> {
			if (!change.isOpened()) {
				notice.removeFromParent();
			}
		});
		UI.getCurrent().add(notice);
		notice.open();
	}

}
