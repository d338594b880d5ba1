package org.countrycoalition.shell.ui;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.core.StandardContext;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Hears of the end of a session before anybody else. Tomcat tells its listeners in the
 * reverse order of their registration, and its own web-socket listener, which cuts the
 * connections of the session's pages, is registered late; so this one is registered after
 * the start.
 */
@Component
class SessionEnds implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final OpenPages pages;

	SessionEnds(OpenPages pages) {
		this.pages = pages;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextLifecycleListeners(this::listen);
	}

	private void listen(LifecycleEvent event) {
		if (Lifecycle.AFTER_START_EVENT.equals(event.getType())
				&& event.getLifecycle() instanceof StandardContext context) {
			context.addApplicationLifecycleListener(new Listener(this.pages));
		}
	}

	/**
	 * Not a bean, for Spring Boot would register it too early.
	 */
	private record Listener(OpenPages pages) implements HttpSessionListener {

		@Override
		public void sessionDestroyed(HttpSessionEvent event) {
			this.pages.sessionEnds(event.getSession().getId());
		}

	}

}
