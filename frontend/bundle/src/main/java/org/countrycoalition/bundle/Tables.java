package org.countrycoalition.bundle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Tables and trees of rows. */
@Tag("div")
@Route("tables")
@DependencyTrigger({ Grid.class, TreeGrid.class, GridContextMenu.class })
@Uses(Grid.class)
@Uses(TreeGrid.class)
@Uses(GridContextMenu.class)
class Tables extends Component {

}
