package org.countrycoalition.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.countrycoalition.exchange.UnreadableFile.Fault;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a workbook's zip file. Only those asked for are unpacked, piece by piece,
 * and no more of them than a table can have.
 */
final class WorkbookParts implements AutoCloseable {

	/** Bytes that one part of the workbook may unpack to. */
	static final long LARGEST_PART = 60_000_000;

	/** Bytes that all parts which are read may unpack to. */
	private static final long LARGEST = 100_000_000;

	private final ZipFile zip;

	private long left = LARGEST;

	private WorkbookParts(ZipFile zip) {
		this.zip = zip;
	}

	/**
	 * @param bytes of the file
	 * @return its parts
	 * @throws UnreadableFile if it says itself that it is too large
	 * @throws IOException if it is no zip file
	 */
	static WorkbookParts of(byte[] bytes) throws IOException {
		ZipSecureFile.setMaxEntrySize(LARGEST_PART);
		WorkbookParts parts = new WorkbookParts(
				ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get());
		List<ZipArchiveEntry> all = parts.all();
		if (all.size() > ZipSecureFile.getMaxFileCount()
				|| all.stream().anyMatch((part) -> part.getSize() > LARGEST_PART)) {
			parts.close();
			throw UnpackedPart.tooLarge();
		}
		return parts;
	}

	/**
	 * @param name of a part
	 * @param handler is told what stands in it
	 * @return the handler
	 * @throws UnreadableFile if it unpacks to more than it may, or is not there
	 * @throws IOException if it cannot be unpacked
	 * @throws SAXException if it is no XML, or would have others read for it
	 */
	<H extends DefaultHandler> H read(String name, H handler) throws IOException, SAXException {
		ZipArchiveEntry part = find(name)
			.orElseThrow(() -> new UnreadableFile(Fault.NOT_A_TABLE, 0, "", name + " is missing"));
		try (InputStream packed = new ZipArchiveThresholdInputStream(this.zip.getInputStream(part))) {
			UnpackedPart content = new UnpackedPart(packed, part.getCrc(), this.left);
			XMLReader reader = XMLHelper.newXMLReader();
			reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			// an escaped quotation mark counts as an entity too; nobody can define others
			reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", String.valueOf(LARGEST_PART));
			reader.setProperty("jdk.xml.totalEntitySizeLimit", String.valueOf(LARGEST_PART));
			reader.setContentHandler(handler);
			reader.setErrorHandler(handler);
			reader.parse(new InputSource(content));
			content.finish();
			this.left -= content.size();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException("Every JDK reads XML", ex);
		}
		return handler;
	}

	/**
	 * The same of a part that need not be there.
	 */
	<H extends DefaultHandler> H read(Optional<String> name, H handler) throws IOException, SAXException {
		return name.flatMap(this::find).isPresent() ? read(name.get(), handler) : handler;
	}

	/** Capital and small letters are the same in names of parts. */
	private Optional<ZipArchiveEntry> find(String name) {
		return all().stream().filter((part) -> part.getName().replace('\\', '/').equalsIgnoreCase(name)).findFirst();
	}

	private List<ZipArchiveEntry> all() {
		return Collections.list(this.zip.getEntries());
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
