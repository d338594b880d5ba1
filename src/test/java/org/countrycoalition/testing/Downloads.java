package org.countrycoalition.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;

/**
 * The files that a page offers, as whoever follows its links gets them.
 */
public final class Downloads {

	private Downloads() {
	}

	/**
	 * @param page that is open
	 * @param ending of the files wanted, such as {@code .csv}
	 * @return their contents by name
	 */
	public static Map<String, byte[]> of(Component page, String ending) {
		Map<String, byte[]> files = new TreeMap<>();
		all(page).filter(Anchor.class::isInstance).map(Anchor.class::cast).forEach((link) -> {
			String address = link.getElement().getAttribute("href");
			if (address != null && address.endsWith(ending)) {
				files.put(address.substring(address.lastIndexOf('/') + 1), content(link, address));
			}
		});
		return files;
	}

	private static Stream<Component> all(Component part) {
		return Stream.concat(Stream.of(part), part.getChildren().flatMap(Downloads::all));
	}

	private static byte[] content(Anchor link, String address) {
		VaadinSession session = VaadinSession.getCurrent();
		DownloadHandler handler = session.getResourceRegistry()
			.getResource(URI.create(address))
			.map(ElementStreamResource.class::cast)
			.map(ElementStreamResource::getElementRequestHandler)
			.map(DownloadHandler.class::cast)
			.orElseThrow();
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try {
			handler.handleDownloadRequest(new DownloadEvent(VaadinRequest.getCurrent(), VaadinResponse.getCurrent(),
					session, link.getElement()) {
				@Override
				public OutputStream getOutputStream() {
					return content;
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return content.toByteArray();
	}

}
