package org.countrycoalition.shell.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.countrycoalition.shell.PageSubjects;

/**
 * Answers the request for a page with the status that its view will have: 404 where no
 * view stands or nothing of that name exists, 403 where the reader may not go. Without
 * this the browser gets 200 and learns of the refusal only afterwards.
 */
@org.springframework.stereotype.Component
class PageStatus implements VaadinServiceInitListener {

	private final transient NavigationAccessControl access;

	private final transient List<PageSubjects> subjects;

	PageStatus(NavigationAccessControl access, List<PageSubjects> subjects) {
		this.access = access;
		this.subjects = subjects;
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
		String path = (request.getPathInfo() != null) ? request.getPathInfo().replaceFirst("^/+", "") : "";
		NavigationRouteTarget target = request.getService().getRouter().getRegistry().getNavigationRouteTarget(path);
		if (!target.hasTarget()) {
			return HttpServletResponse.SC_NOT_FOUND;
		}
		Class<? extends Component> view = target.getRouteTarget().getTarget();
		AccessCheckDecision decision = this.access
			.checkAccess(this.access.createNavigationContext(view, path, request.getService(), request), true)
			.decision();
		if (decision != AccessCheckDecision.ALLOW) {
			return HttpServletResponse.SC_FORBIDDEN;
		}
		boolean exist = this.subjects.stream().allMatch((module) -> module.exist(view, target.getRouteParameters()));
		return exist ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND;
	}

}
