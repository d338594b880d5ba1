package org.countrycoalition.bundle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.FlexLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** On every page, at once: the frame, buttons, search, switches, messages. */
@Tag("div")
@Route("")
@DependencyTrigger({ AppLayout.class, DrawerToggle.class, SideNav.class, SideNavItem.class, Button.class, SvgIcon.class,
		TextField.class, MenuBar.class, ContextMenu.class, Notification.class, HorizontalLayout.class,
		VerticalLayout.class, FlexLayout.class, Scroller.class, Select.class, Div.class })
@Uses(AppLayout.class)
@Uses(DrawerToggle.class)
@Uses(SideNav.class)
@Uses(SideNavItem.class)
@Uses(Button.class)
@Uses(SvgIcon.class)
@Uses(TextField.class)
@Uses(MenuBar.class)
@Uses(ContextMenu.class)
@Uses(Notification.class)
@Uses(HorizontalLayout.class)
@Uses(VerticalLayout.class)
@Uses(FlexLayout.class)
@Uses(Scroller.class)
@Uses(Select.class)
@Uses(Div.class)
class EveryPage extends Component {

}
