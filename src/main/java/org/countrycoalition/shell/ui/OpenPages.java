package org.countrycoalition.shell.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Knows the open pages of each session, and sends them away at once when the session
 * ends: signed out in another window, by Keycloak's back channel, or by time. The
 * container tells of the end before it takes the session apart, so the pages can still be
 * reached. When the portal itself stops, pages stay as they are and reconnect.
 */
@Component
class OpenPages implements VaadinServiceInitListener, HttpSessionListener {

	private final transient ConcurrentHashMap<String, Set<UI>> pages = new ConcurrentHashMap<>();

	private volatile boolean stopping;

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().addUIInitListener((init) -> register(init.getUI()));
	}

	private void register(UI page) {
		WrappedSession session = page.getSession().getSession();
		if (session != null) {
			String id = session.getId();
			this.pages.computeIfAbsent(id, (key) -> ConcurrentHashMap.newKeySet()).add(page);
			page.addDetachListener((detach) -> forget(page));
		}
	}

	private void forget(UI page) {
		this.pages.values().removeIf((open) -> open.remove(page) && open.isEmpty());
	}

	@EventListener
	void stop(ContextClosedEvent event) {
		this.stopping = true;
	}

	@Override
	public void sessionDestroyed(HttpSessionEvent event) {
		Collection<UI> open = this.pages.remove(event.getSession().getId());
		if (open != null && !this.stopping) {
			UI signingOut = UI.getCurrent();
			List.copyOf(open).stream().filter((page) -> !page.equals(signingOut)).forEach(OpenPages::sendAway);
		}
	}

	/**
	 * The page that signs out is not sent: it is on its way to end the session at
	 * Keycloak.
	 */
	private static void sendAway(UI page) {
		Future<Void> _ = page.access(() -> {
			page.getPage().setLocation(SignedOutView.ADDRESS);
			page.push();
		});
	}

}
