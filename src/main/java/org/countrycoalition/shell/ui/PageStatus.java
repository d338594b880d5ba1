package org.countrycoalition.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Answers the request for a page with the status that its view will have: 404 where no
 * view stands, 403 where the reader may not go. Without this the browser gets 200 and
 * learns of the refusal only afterwards.
 */
@org.springframework.stereotype.Component
class PageStatus implements VaadinServiceInitListener {

	private final transient NavigationAccessControl access;

	PageStatus(NavigationAccessControl access) {
		this.access = access;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.addIndexHtmlRequestListener(this::answer);
	}

	private void answer(IndexHtmlResponse page) {
		int status = status(page.getVaadinRequest());
		if (status != HttpServletResponse.SC_OK) {
			page.getVaadinResponse().setStatus(status);
		}
	}

	private int status(VaadinRequest request) {
		Router router = request.getService().getRouter();
		String path = (request.getPathInfo() != null) ? request.getPathInfo().replaceFirst("^/+", "") : "";
		Class<? extends Component> view = router.getRegistry().getNavigationTarget(path).orElse(null);
		if (view == null) {
			return HttpServletResponse.SC_NOT_FOUND;
		}
		AccessCheckDecision decision = this.access
			.checkAccess(this.access.createNavigationContext(view, path, request.getService(), request), true)
			.decision();
		return (decision == AccessCheckDecision.ALLOW) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_FORBIDDEN;
	}

}
