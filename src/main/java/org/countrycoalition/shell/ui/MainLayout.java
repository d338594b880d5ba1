package org.countrycoalition.shell.ui;

import java.util.Optional;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import org.countrycoalition.access.CurrentUser;
import org.countrycoalition.access.Viewer;
import org.countrycoalition.shell.PricesRenewed;
import org.countrycoalition.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every page: navigation at the side, search and switches on top, the
 * page in the middle. Who has no role yet sees the bare frame. The layout itself is open
 * to all; each view says who may see it.
 */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements BeforeEnterObserver {

	private static final String CONTENT = "content";

	private final Main main = new Main();

	private final Div notice = new Div();

	private final AsOfNotice asOfNotice;

	private final PricesNotice pricesNotice;

	private final Navigation navigation;

	private final TopBar topBar;

	MainLayout(CurrentUser currentUser, Texts texts, Navigation navigation, TopBar topBar, AsOfNotice asOfNotice,
			PricesNotice pricesNotice) {
		this.navigation = navigation;
		this.topBar = topBar;
		this.asOfNotice = asOfNotice;
		this.pricesNotice = pricesNotice;
		setPrimarySection(Section.DRAWER);
		Optional<Viewer> viewer = currentUser.find();
		Optional<Viewer> reader = viewer.filter((person) -> !person.roles().isEmpty());
		if (reader.isPresent()) {
			addToDrawer(navigation.of(reader.get(), brand(texts)));
			addToNavbar(topBar.withTools(skipLink(texts), toggle(texts), reader.get()));
			new Shortcuts(texts, topBar.search()).install(this);
		}
		else {
			setDrawerOpened(false);
			addToNavbar(topBar.bare(skipLink(texts), brand(texts), viewer));
		}
		this.main.setId(CONTENT);
		this.main.getElement().setAttribute("tabindex", "-1");
		Div page = new Div(this.notice, this.main);
		page.addClassName("page");
		setContent(page);
	}

	private static Component skipLink(Texts texts) {
		Anchor skip = new Anchor("#" + CONTENT, texts.of("shell.skip"));
		skip.addClassName("skip-link");
		skip.setRouterIgnore(true);
		return skip;
	}

	private static Component brand(Texts texts) {
		Span brand = new Span(texts.of("shell.brand"));
		brand.addClassName("brand");
		return brand;
	}

	private static Component toggle(Texts texts) {
		DrawerToggle toggle = new DrawerToggle();
		toggle.setAriaLabel(texts.of("shell.menu"));
		return toggle;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		showNotices();
		this.navigation.showDate();
		this.topBar.showInForce();
	}

	private void showNotices() {
		this.notice.removeAll();
		this.asOfNotice.leftAside().ifPresent(this.notice::add);
		this.asOfNotice.inForce().ifPresent(this.notice::add);
		this.pricesNotice.leftAside().ifPresent(this.notice::add);
		this.pricesNotice.inForce().ifPresent(this.notice::add);
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		super.onAttach(attached);
		Registration renewed = ComponentUtil.addListener(attached.getUI(), PricesRenewed.class,
				(event) -> showNotices());
		addDetachListener((detached) -> {
			renewed.remove();
			detached.unregisterListener();
		});
	}

	@Override
	public void showRouterLayoutContent(@Nullable HasElement content) {
		this.main.getElement().removeAllChildren();
		if (content != null) {
			this.main.getElement().appendChild(content.getElement());
		}
	}

	@Override
	public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
		this.main.getElement().removeAllChildren();
	}

}
