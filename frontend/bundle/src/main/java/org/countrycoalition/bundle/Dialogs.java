package org.countrycoalition.bundle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Dialogs and popovers. */
@Tag("div")
@Route("dialogs")
@DependencyTrigger({ Dialog.class, ConfirmDialog.class, Popover.class })
@Uses(Dialog.class)
@Uses(ConfirmDialog.class)
@Uses(Popover.class)
class Dialogs extends Component {

}
