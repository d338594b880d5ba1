package org.countrycoalition.bundle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.accordion.Accordion;
import com.vaadin.flow.component.accordion.AccordionPanel;
import com.vaadin.flow.component.breadcrumbs.Breadcrumbs;
import com.vaadin.flow.component.breadcrumbs.BreadcrumbsItem;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Parts of a page that open, close and change places. */
@Tag("div")
@Route("sections")
@DependencyTrigger({ Tabs.class, Tab.class, TabSheet.class, Details.class, Accordion.class, AccordionPanel.class,
		SplitLayout.class, MasterDetailLayout.class, VirtualList.class, Breadcrumbs.class,
		BreadcrumbsItem.class })
@Uses(Tabs.class)
@Uses(Tab.class)
@Uses(TabSheet.class)
@Uses(Details.class)
@Uses(Accordion.class)
@Uses(AccordionPanel.class)
@Uses(SplitLayout.class)
@Uses(MasterDetailLayout.class)
@Uses(VirtualList.class)
@Uses(Breadcrumbs.class)
@Uses(BreadcrumbsItem.class)
class Sections extends Component {

}
