package org.countrycoalition.charts;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DesignTokensTests {

	private static final List<String> GROUNDS = List.of("--cc-paper", "--cc-surface");

	private static final double TEXT = 4.5;

	private static final double GRAPHICS = 3;

	private final DesignTokens tokens = DesignTokens.ofThePortal();

	@ParameterizedTest
	@ValueSource(strings = { "--cc-ink", "--cc-ink-muted", "--cc-accent", "--cc-danger", "--cc-good", "--cc-watch",
			"--cc-off" })
	void text_is_legible_on_every_ground_in_both_schemes(String token) {
		assertThat(faint(this.tokens, token, GROUNDS, TEXT)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--cc-line-strong", "--cc-pillar-survey-and-clearance", "--cc-pillar-risk-education",
			"--cc-pillar-victim-assistance", "--cc-pillar-stockpile-destruction", "--cc-pillar-unallocated", "--cc-gap",
			"--cc-accent" })
	void graphics_stand_out_on_every_ground_in_both_schemes(String token) {
		assertThat(faint(this.tokens, token, GROUNDS, GRAPHICS)).isEmpty();
	}

	@Test
	void text_on_coloured_grounds_is_legible() {
		assertThat(faint(this.tokens, "--cc-on-accent", List.of("--cc-accent"), TEXT)).isEmpty();
		assertThat(faint(this.tokens, "--cc-warn-ink", List.of("--cc-warn-paper"), TEXT)).isEmpty();
		assertThat(faint(this.tokens, "--cc-accent", List.of("--cc-accent-soft"), TEXT)).isEmpty();
		assertThat(faint(this.tokens, "--cc-ink", List.of("--cc-accent-soft"), TEXT)).isEmpty();
	}

	@Test
	void a_pair_that_fails_in_dark_only_is_found() {
		DesignTokens planted = DesignTokens
			.read(":root { --cc-paper: light-dark(#ffffff, #0f161d); --cc-ink: light-dark(#17202a, #33404d); }");
		assertThat(faint(planted, "--cc-ink", List.of("--cc-paper"), TEXT))
			.containsExactly("--cc-ink on --cc-paper in DARK");
	}

	@Test
	void contrast_is_that_of_the_guidelines() {
		assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
		assertThat(contrast(new Color(0x777777), Color.WHITE)).isBetween(4.47, 4.48);
	}

	@Test
	void a_token_in_a_comment_does_not_count() {
		DesignTokens commented = DesignTokens.read("/* --cc-old: #123456; */ :root { --cc-new: #654321; }");
		assertThat(commented.colour("--cc-new", Scheme.DARK)).isEqualTo(new Color(0x654321));
		assertThatIllegalArgumentException().isThrownBy(() -> commented.colour("--cc-old", Scheme.LIGHT))
			.withMessage("No colour token --cc-old");
	}

	private static List<String> faint(DesignTokens tokens, String token, List<String> grounds, double least) {
		return grounds.stream()
			.flatMap((ground) -> Stream.of(Scheme.LIGHT, Scheme.DARK)
				.filter((scheme) -> contrast(tokens.colour(token, scheme), tokens.colour(ground, scheme)) < least)
				.map((scheme) -> token + " on " + ground + " in " + scheme))
			.toList();
	}

	private static double contrast(Color one, Color other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(Color colour) {
		return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
				+ 0.0722 * linear(colour.getBlue());
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

}
