package org.countrycoalition.shell.ui;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.PushConnection;
import org.countrycoalition.access.SignedOutPage;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Knows the open pages of each session, and sends them away at once when the session
 * ends: signed out in another window, by Keycloak's back channel, or by time. When the
 * portal itself stops, pages stay as they are and reconnect.
 */
@Component
class OpenPages implements VaadinServiceInitListener {

	private final transient ConcurrentHashMap<String, Set<UI>> pages = new ConcurrentHashMap<>();

	private volatile boolean stopping;

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().addUIInitListener((init) -> register(init.getUI()));
	}

	private void register(UI page) {
		WrappedSession session = page.getSession().getSession();
		if (session != null) {
			this.pages.computeIfAbsent(session.getId(), (id) -> ConcurrentHashMap.newKeySet()).add(page);
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

	/**
	 * To be called while the session can still be reached.
	 */
	void sessionEnds(String id) {
		Set<UI> open = this.pages.remove(id);
		if (open != null && !this.stopping) {
			UI signingOut = UI.getCurrent();
			List.copyOf(open).stream().filter((page) -> !page.equals(signingOut)).forEach(OpenPages::sendAway);
		}
	}

	/**
	 * The page that signs out is not sent: it is on its way to end the session at
	 * Keycloak. Disconnecting waits until the message has left, for at most a second.
	 */
	private static void sendAway(UI page) {
		Future<Void> _ = page.access(() -> {
			page.getPage().setLocation(SignedOutPage.ADDRESS);
			page.push();
			PushConnection connection = page.getInternals().getPushConnection();
			if (connection != null && connection.isConnected()) {
				connection.disconnect();
			}
		});
	}

}
