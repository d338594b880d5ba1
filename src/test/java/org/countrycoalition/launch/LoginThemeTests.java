package org.countrycoalition.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sign-in pages as they lie in the project: light, in both languages, and with
 * nothing from elsewhere.
 */
class LoginThemeTests {

	private static final Path THEME = Path.of("keycloak/theme/country-coalition/login");

	/** Bytes of all its files; a visit takes some of them, compressed. */
	private static final long MOST = 60_000;

	private static final Pattern ELSEWHERE = Pattern.compile("https?://(?!www\\.w3\\.org/2000/svg)");

	private static Properties read(Path file) {
		Properties read = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			read.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return read;
	}

	private static Properties words(String language) {
		return read(THEME.resolve("messages/messages_" + language + ".properties"));
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(THEME)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	@Test
	void both_languages_say_the_same() {
		assertThat(words("fr").stringPropertyNames()).isEqualTo(words("en").stringPropertyNames()).isNotEmpty();
		assertThat(words("fr").values()).allSatisfy((text) -> assertThat(text.toString()).isNotBlank());
	}

	@Test
	void apostrophes_are_typographic_for_keycloak_reads_the_others_as_quotes() {
		for (String language : List.of("en", "fr")) {
			assertThat(words(language).values()).noneMatch((text) -> text.toString().contains("'"));
		}
	}

	@Test
	void the_pages_are_light_and_inherit_no_framework() throws IOException {
		long bytes = 0;
		for (Path file : files()) {
			bytes += Files.size(file);
		}
		assertThat(bytes).isBetween(1L, MOST);
		assertThat(read(THEME.resolve("theme.properties"))).containsEntry("parent", "base")
			.containsEntry("styles", "css/portal.css")
			.doesNotContainKey("stylesCommon");
	}

	@Test
	void nothing_is_fetched_from_elsewhere() throws IOException {
		for (Path file : files()) {
			assertThat(ELSEWHERE.matcher(Files.readString(file)).find()).as(file.toString()).isFalse();
		}
	}

	@Test
	void an_address_elsewhere_is_found() {
		assertThat(ELSEWHERE.matcher("url(https://example.org/font.woff2)").find()).isTrue();
		assertThat(ELSEWHERE.matcher("xmlns=\"http://www.w3.org/2000/svg\"").find()).isFalse();
	}

	@Test
	void the_colours_are_those_of_the_portal() throws IOException {
		Pattern token = Pattern.compile("(--cc-[a-z-]+): (light-dark\\([^)]*\\))");
		String portal = Files.readString(Path.of("frontend/css/tokens.css"));
		List<String> shared = token.matcher(Files.readString(THEME.resolve("resources/css/portal.css")))
			.results()
			.map((match) -> match.group())
			.filter((declaration) -> portal.contains(declaration.split(":", 2)[0] + ":"))
			.toList();
		assertThat(shared).hasSizeGreaterThan(7).allSatisfy((colour) -> assertThat(portal).contains(colour));
	}

}
