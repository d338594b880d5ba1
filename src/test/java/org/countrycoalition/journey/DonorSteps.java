package org.countrycoalition.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * What a donor's desk officer does.
 */
final class DonorSteps {

	private DonorSteps() {
	}

	/** A row of a gap that is known to the dollar and not closed. */
	static Locator openCell(Page page) {
		Locator rows = page.locator("tbody tr", new Page.LocatorOptions().setHas(page.getByText("Start a pledge")));
		rows.first().waitFor();
		return rows.all()
			.stream()
			.filter((row) -> gap(row).matches("[1-9][0-9,]*"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No open gap: " + rows.allInnerTexts()));
	}

	static String gap(Locator row) {
		return row.locator("td").nth(3).innerText().strip();
	}

	/** Fills in the dialog and stores what it asks for. */
	static void pledge(Page page, String title, int year, String amount) {
		Locator dialog = page.locator("vaadin-dialog");
		dialog.getByLabel("What it is called").fill(title);
		dialog.getByLabel("Amount " + year).fill(amount);
		dialog.getByLabel("Authorised by").fill("Minister for Cooperation");
		PlannerSteps.choice(page, "Store").click();
		page.waitForURL("**/funding/steps/**");
	}

	/** Takes the next step with the same amount, for the coalition to see. */
	static void next(Page page, String day) {
		String before = page.url();
		PlannerSteps.button(page, "Enter the next step…").click();
		Locator field = page.locator("vaadin-dialog").getByLabel(day);
		field.fill("2026-01-15");
		field.press("Tab");
		page.locator("vaadin-dialog .seen-by vaadin-select-value-button").click();
		page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Coalition")).click();
		PlannerSteps.choice(page, "Store").click();
		page.waitForURL((url) -> url.contains("/funding/steps/") && !url.equals(before));
	}

	static void show(Page page, String whom) {
		PlannerSteps.button(page, "Show to…").click();
		page.locator("vaadin-dialog vaadin-select-value-button").click();
		page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(whom)).click();
		PlannerSteps.choice(page, "Store").click();
	}

	/** Says what two lines are to each other. */
	static void verdict(Page page, int year, String choice, String reason) {
		page.locator(".pair", new Page.LocatorOptions().setHasText(String.valueOf(year)))
			.locator("vaadin-button", new Locator.LocatorOptions().setHasText("Say what they are"))
			.click();
		Locator dialog = page.locator("vaadin-dialog");
		dialog.getByText(choice).click();
		dialog.getByLabel("Reason").fill(reason);
		PlannerSteps.choice(page, "Say so").click();
		dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
	}

}
