package org.countrycoalition.bundle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Fields that choose from a long list. */
@Tag("div")
@Route("choices")
@DependencyTrigger({ ComboBox.class, MultiSelectComboBox.class })
@Uses(ComboBox.class)
@Uses(MultiSelectComboBox.class)
class Choices extends Component {

}
