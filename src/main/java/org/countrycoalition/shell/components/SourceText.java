package org.countrycoalition.shell.components;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/**
 * Where a fact comes from: addresses as links, words as words. Parts are separated by
 * {@code " ; "}. Nothing but http and https becomes a link.
 */
public class SourceText extends Composite<Span> {

	private static final Pattern PARTS = Pattern.compile("\\s+;\\s+");

	private static final Pattern WORDS = Pattern.compile("\\s+");

	/**
	 * @param source as it is recorded
	 */
	public SourceText(String source) {
		getContent().addClassName("source");
		PARTS.splitAsStream(source.strip()).map(SourceText::line).forEach(getContent()::add);
	}

	private static Span line(String part) {
		Span line = new Span();
		WORDS.splitAsStream(part)
			.forEach((word) -> line.add(link(word).<Component>map((link) -> link).orElseGet(() -> new Text(word)),
					new Text(" ")));
		return line;
	}

	private static Optional<Anchor> link(String word) {
		return host(word).map((host) -> {
			Anchor link = new Anchor(word, host.startsWith("www.") ? host.substring(4) : host);
			link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("title", word);
			return link;
		});
	}

	/**
	 * @param word any word of a source
	 * @return the host if the word is a web address
	 */
	public static Optional<String> host(String word) {
		if (!word.startsWith("https://") && !word.startsWith("http://")) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(new URI(word).getHost());
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

}
