package org.countrycoalition.charts;

import java.awt.Graphics2D;
import java.util.List;

/**
 * Title, the mark of illustrative figures, and the question.
 */
final class HeadingBlock implements Block {

	private static final int TITLE_LINE = 22;

	private static final int QUESTION_LINE = 20;

	private static final int BADGE_PADDING = 8;

	private final List<String> title;

	private final List<String> question;

	private final String badge;

	private final int width;

	private final Palette palette;

	HeadingBlock(Passport passport, Words words, Palette palette, int width) {
		this.title = Lettering.lines(passport.title(), Lettering.TITLE, width);
		this.question = Lettering.lines(passport.question(), Lettering.QUESTION, width);
		this.badge = switch (passport.origin().figures()) {
			case REAL -> "";
			case MIXED -> words.say("charts.badge.mixed");
			case ILLUSTRATIVE -> words.say("charts.badge.illustrative");
		};
		this.width = width;
		this.palette = palette;
	}

	@Override
	public int height() {
		int lines = this.title.size() + (badgeOnOwnLine() ? 1 : 0);
		return lines * TITLE_LINE + this.question.size() * QUESTION_LINE + 8;
	}

	@Override
	public void paint(Graphics2D graphics, int left, int top) {
		graphics.setPaint(this.palette.ink());
		int baseline = top + 16;
		for (String line : this.title) {
			Lettering.draw(graphics, line, Lettering.TITLE, left, baseline);
			baseline += TITLE_LINE;
		}
		if (!this.badge.isEmpty()) {
			boolean own = badgeOnOwnLine();
			paintBadge(graphics, own ? left : left + lastLine() + 12, own ? baseline : baseline - TITLE_LINE);
			baseline += own ? TITLE_LINE : 0;
		}
		graphics.setPaint(this.palette.mutedInk());
		for (String line : this.question) {
			Lettering.draw(graphics, line, Lettering.QUESTION, left, baseline);
			baseline += QUESTION_LINE;
		}
	}

	private void paintBadge(Graphics2D graphics, int left, int baseline) {
		graphics.setPaint(this.palette.colour("--cc-warn-paper"));
		graphics.fillRoundRect(left, baseline - 14, badgeWidth(), 19, 6, 6);
		graphics.setPaint(this.palette.colour("--cc-warn-ink"));
		graphics.setRenderingHint(DrawingHint.ANCHOR, DrawingHint.Anchor.MIDDLE);
		Lettering.draw(graphics, this.badge, Lettering.SMALL_BOLD, left + BADGE_PADDING, baseline);
		graphics.setRenderingHint(DrawingHint.ANCHOR, DrawingHint.Anchor.START);
	}

	private boolean badgeOnOwnLine() {
		return !this.badge.isEmpty() && lastLine() + 12 + badgeWidth() > this.width;
	}

	private int lastLine() {
		return Lettering.width(this.title.getLast(), Lettering.TITLE);
	}

	private int badgeWidth() {
		return Lettering.width(this.badge, Lettering.SMALL_BOLD) + 2 * BADGE_PADDING;
	}

}
