package org.countrycoalition;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text is there in both languages, and no text stands in the code. Each check is
 * tried on a planted mistake first, so that it cannot pass by seeing nothing.
 */
class LanguageTests {

	private static final Path BUNDLES = Path.of("src/main/resources/messages");

	private static final Path SOURCES = Path.of("src/main/java/org/countrycoalition");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

	/**
	 * Places of the interface that show what they are given, followed by a literal with a
	 * letter in it. Symbols, keys and class names pass.
	 */
	private static final Pattern SHOWN_LITERAL = Pattern.compile(
			"(?:\\b(?:setText|setLabel|setPlaceholder|setHelperText|setAriaLabel|setTitle|setHeaderTitle|setTooltipText"
					+ "|setErrorMessage|setSummaryText|addItem|Notification\\.show)"
					+ "|\\bnew (?:Button|NativeButton|Span|Paragraph|H[1-6]|Anchor|Text|Div|ListItem|RouterLink|Dialog|Badge|Absence"
					+ "|PageHeader|EmptyState|Tab|Details|TextField|TextArea|DatePicker|ComboBox|Select|Checkbox))"
					+ "\\(\\s*(?:[\\w.()\"#+ ]+,\\s*)?\"(?=[^\"]*\\p{L})(?![a-z]+(?:\\.[\\w-]+)+\")[^\"]*\"");

	private static Properties bundle(Path file) {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			texts.load(reader);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return texts;
	}

	private static List<Path> bundles(String language) throws IOException {
		try (Stream<Path> files = Files.list(BUNDLES)) {
			return files.filter((file) -> file.toString().endsWith("_" + language + ".properties")).sorted().toList();
		}
	}

	private static Path twin(Path english) {
		return english.resolveSibling(english.getFileName().toString().replace("_en.", "_fr."));
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> differences(Properties english, Properties french) {
		List<String> found = new ArrayList<>();
		Set<String> keys = new TreeSet<>(english.stringPropertyNames());
		keys.addAll(french.stringPropertyNames());
		for (String key : keys) {
			String one = english.getProperty(key);
			String other = french.getProperty(key);
			if (one == null || other == null || one.isBlank() || other.isBlank()) {
				found.add(key + " is missing in one language");
			}
			else if (!placeholders(one).equals(placeholders(other))) {
				found.add(key + " has other placeholders");
			}
		}
		return found;
	}

	private static List<String> defects(Properties texts, Locale language) {
		List<String> found = new ArrayList<>();
		texts.forEach((key, text) -> {
			if (text.toString().contains("'")) {
				found.add(key + " has a straight apostrophe, which quotes placeholders");
			}
			if (!placeholders(text.toString()).isEmpty()) {
				new MessageFormat(text.toString(), language);
			}
		});
		return found;
	}

	private static List<String> shownLiterals(String source) {
		return SHOWN_LITERAL.matcher(source.replaceAll("\\\\u\\p{XDigit}{4}", ""))
			.results()
			.map(MatchResult::group)
			.toList();
	}

	private static boolean isOfTheInterface(Path file) {
		String path = file.toString();
		return path.endsWith(".java") && (path.contains("/ui/") || path.contains("/shell/"));
	}

	/** French sets a space before these marks, where no line may break. */
	private static List<String> loosePunctuation(Properties french) {
		return french.stringPropertyNames()
			.stream()
			.filter((key) -> Pattern.compile(" [:;?!»]|« ").matcher(french.getProperty(key)).find())
			.sorted()
			.toList();
	}

	@Test
	void no_line_breaks_before_french_punctuation() throws IOException {
		for (Path french : bundles("fr")) {
			assertThat(loosePunctuation(bundle(french))).as(french.toString()).isEmpty();
		}
		Properties planted = new Properties();
		planted.setProperty("loose", "Quoi ?");
		planted.setProperty("firm", "Quoi\u00a0?");
		assertThat(loosePunctuation(planted)).containsExactly("loose");
	}

	private static List<String> amountsFirst(Properties texts) {
		Pattern after = Pattern.compile("(?<!= )(\\{\\d}|\\d)[ \u00a0\u202f]USD(?! =)");
		return texts.stringPropertyNames()
			.stream()
			.filter((key) -> after.matcher(texts.getProperty(key)).find())
			.toList();
	}

	/** Amounts are written with their currency first, in every language. */
	@Test
	void a_currency_stands_before_its_amount_and_not_after() throws IOException {
		for (String language : List.of("en", "fr")) {
			for (Path file : bundles(language)) {
				assertThat(amountsFirst(bundle(file))).as(file.toString()).isEmpty();
			}
		}
		Properties planted = new Properties();
		planted.setProperty("after", "Ensemble\u00a0: {0}\u00a0USD.");
		planted.setProperty("before", "USD\u00a0{0}");
		planted.setProperty("rate", "1 {0} = {1} USD");
		assertThat(amountsFirst(planted)).containsExactly("after");
	}

	/** Both are French for a pledge; the portal says the first. */
	@Test
	void a_pledge_is_promesse_in_french_and_nothing_else() throws IOException {
		for (Path french : bundles("fr")) {
			assertThat(bundle(french).values().stream().map(String::valueOf)).as(french.toString())
				.noneMatch((text) -> text.toLowerCase(Locale.FRENCH).contains("annonc"));
		}
		assertThat(bundle(BUNDLES.resolve("gap_fr.properties"))).extractingByKey("gap.rule.firm-and-pledged")
			.asString()
			.contains("promesses");
	}

	@Test
	void every_bundle_has_a_twin_in_the_other_language() throws IOException {
		assertThat(bundles("en")).isNotEmpty().allSatisfy((english) -> assertThat(twin(english)).exists());
		assertThat(bundles("fr")).hasSameSizeAs(bundles("en"));
	}

	@Test
	void both_languages_say_everything_with_the_same_placeholders() throws IOException {
		assertThat(bundles("en"))
			.allSatisfy((english) -> assertThat(differences(bundle(english), bundle(twin(english)))).isEmpty());
	}

	@Test
	void a_missing_text_and_a_lost_placeholder_are_found() {
		Properties english = new Properties();
		english.setProperty("a", "one");
		english.setProperty("b", "{0} of {1}");
		Properties french = new Properties();
		french.setProperty("b", "{0} sur");
		assertThat(differences(english, french)).containsExactly("a is missing in one language",
				"b has other placeholders");
	}

	@Test
	void keys_start_with_the_name_of_their_module() throws IOException {
		for (Path english : bundles("en")) {
			String module = english.getFileName().toString().replaceFirst("(-[a-z]+)?_en\\.properties", "");
			assertThat(bundle(english).stringPropertyNames()).allMatch((key) -> key.startsWith(module + "."));
		}
	}

	@Test
	void apostrophes_are_typographic_and_every_pattern_is_readable() throws IOException {
		for (String language : List.of("en", "fr")) {
			assertThat(bundles(language))
				.allSatisfy((file) -> assertThat(defects(bundle(file), Locale.of(language))).isEmpty());
		}
	}

	@Test
	void a_straight_apostrophe_is_found() {
		Properties texts = new Properties();
		texts.setProperty("a", "l'État {0}");
		assertThat(defects(texts, Locale.FRENCH)).hasSize(1);
	}

	@Test
	void no_text_that_people_read_stands_in_the_code() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			List<Path> sources = files.filter(LanguageTests::isOfTheInterface).toList();
			assertThat(sources).hasSizeGreaterThan(20);
			for (Path source : sources) {
				assertThat(shownLiterals(Files.readString(source))).as(source.toString()).isEmpty();
			}
		}
	}

	@Test
	void a_text_in_the_code_is_found_and_a_key_or_symbol_is_not() {
		assertThat(shownLiterals("label.setText(\"Hello\");")).hasSize(1);
		assertThat(shownLiterals("new Button(\"Save\", (click) -> save())")).hasSize(1);
		assertThat(shownLiterals("new Anchor(\"countries\", \"All countries\")")).hasSize(1);
		assertThat(shownLiterals("new Span(texts.of(\"shell.home\"))")).isEmpty();
		assertThat(shownLiterals("new Span(\"\\u00a0\" + unit)")).isEmpty();
	}

}
