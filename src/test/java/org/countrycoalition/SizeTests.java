package org.countrycoalition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The size budget of main classes and their methods: what is longer is split by noun.
 */
class SizeTests {

	private static final int MEDIAN = 45;

	private static final int NINE_TENTHS = 130;

	private static final int MOST = 250;

	private static final int MOST_OF_A_VIEW = 200;

	private static final int MOST_OF_A_METHOD = 40;

	/** The first line of a method, or of a block in one. */
	private static final Pattern BLOCK = Pattern.compile("(\\t{1,2})(?!.*\\brecord |[A-Z_]+\\()[\\w<][^=]*\\(.*[^;]");

	@Test
	void classes_are_small() throws IOException {
		List<Long> sizes = sources().map(SizeTests::codeLines).sorted().toList();
		assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN);
		assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine tenths").isLessThanOrEqualTo(NINE_TENTHS);
		assertThat(sources().filter((source) -> lines(source).size() > MOST)).isEmpty();
	}

	@Test
	void views_are_smaller() throws IOException {
		assertThat(sources().filter((source) -> source.toString().endsWith("View.java"))
			.filter((source) -> lines(source).size() > MOST_OF_A_VIEW)).isEmpty();
	}

	@Test
	void methods_are_short() throws IOException {
		assertThat(sources().flatMap(
				(source) -> longMethods(lines(source)).stream().map((method) -> source.getFileName() + ": " + method)))
			.isEmpty();
	}

	@Test
	void a_method_that_is_too_long_is_noticed() {
		List<String> type = new ArrayList<>(List.of("class C {", "", "\tvoid a(int x,", "\t\t\tint y) {"));
		type.addAll(Collections.nCopies(MOST_OF_A_METHOD - 3, "\t\tb();"));
		type.addAll(List.of("\t}", "", "}"));
		assertThat(longMethods(type)).isEmpty();
		type.add(4, "\t\tb();");
		assertThat(longMethods(type)).containsExactly("void a(int x,");
	}

	@Test
	void code_is_counted_without_comments_and_imports() {
		assertThat(codeLines(List.of("package a;", "", "import b;", "/**", " * Text.", " */", "class C {", "\t// why",
				"\tint x;", "}")))
			.isEqualTo(3);
	}

	private static Stream<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.filter((file) -> !file.endsWith("package-info.java"))
				.toList()
				.stream();
		}
	}

	private static long codeLines(Path source) {
		return codeLines(lines(source));
	}

	private static long codeLines(List<String> lines) {
		return lines.stream()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("package ")
					&& !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("//"))
			.count();
	}

	private static List<String> longMethods(List<String> lines) {
		List<String> found = new ArrayList<>();
		for (int first = 0; first < lines.size(); first++) {
			Matcher block = BLOCK.matcher(lines.get(first));
			if (block.matches()) {
				String indent = block.group(1);
				int last = first;
				while (isInside(lines.get(last), indent)) {
					last++;
				}
				if (lines.get(last).equals(indent + "}") && last - first >= MOST_OF_A_METHOD) {
					found.add(lines.get(first).strip());
				}
			}
		}
		return found;
	}

	private static boolean isInside(String line, String indent) {
		return line.isEmpty() || (line.startsWith(indent) && !line.startsWith(indent + "}"));
	}

	private static List<String> lines(Path source) {
		try {
			return Files.readAllLines(source);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
