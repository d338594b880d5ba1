package org.countrycoalition.bundle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.slider.DecimalRangeSlider;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.slider.IntegerRangeSlider;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** The other fields of a form. */
@Tag("div")
@Route("fields")
@DependencyTrigger({ TextArea.class, NumberField.class, IntegerField.class, BigDecimalField.class, EmailField.class,
		PasswordField.class, Checkbox.class, CheckboxGroup.class, RadioButtonGroup.class, ListBox.class,
		MultiSelectListBox.class, CustomField.class, FormLayout.class, IntegerSlider.class,
		IntegerRangeSlider.class, DecimalSlider.class, DecimalRangeSlider.class })
@Uses(TextArea.class)
@Uses(NumberField.class)
@Uses(IntegerField.class)
@Uses(BigDecimalField.class)
@Uses(EmailField.class)
@Uses(PasswordField.class)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(RadioButtonGroup.class)
@Uses(ListBox.class)
@Uses(MultiSelectListBox.class)
@Uses(CustomField.class)
@Uses(FormLayout.class)
@Uses(IntegerSlider.class)
@Uses(IntegerRangeSlider.class)
@Uses(DecimalSlider.class)
@Uses(DecimalRangeSlider.class)
class Fields extends Component {

}
