package org.countrycoalition.shell.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countrycoalition.shell.TypedForm;

/**
 * Says what an act does before it is done, and asks for nothing but a yes.
 */
public final class Sure extends Composite<Div> implements VerbDialog.Fields {

	private Sure(String what) {
		getContent().add(new Paragraph(what));
	}

	/**
	 * @param heading what is done, and to what
	 * @param what becomes of it
	 * @param words of the page; {@code save} and {@code cancel} among them
	 * @param act is done after a yes
	 */
	public static void ask(String heading, String what, VerbWords words, Runnable act) {
		new VerbDialog(heading, "sure", new Sure(what), words, act, () -> {
		}).open();
	}

	@Override
	public void keep(TypedForm typed) {
		// nothing is typed
	}

	@Override
	public boolean isReadable() {
		return true;
	}

}
