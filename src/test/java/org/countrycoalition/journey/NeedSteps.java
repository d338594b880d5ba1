package org.countrycoalition.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * What the two sides of help beyond money do.
 */
final class NeedSteps {

	private NeedSteps() {
	}

	/** States a need, or offers something, of equipment. */
	static void post(Page page, String button, String title, String label, String number, String unit) {
		PlannerSteps.button(page, button).click();
		Locator dialog = page.locator("vaadin-dialog");
		dialog.getByLabel("What it is called").fill(title);
		dialog.locator("vaadin-select-value-button").click();
		page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("equipment")).click();
		dialog.getByLabel(label).fill(title + ", trained for this soil");
		dialog.getByLabel("Quantity").fill(number);
		dialog.getByLabel("Unit").fill(unit);
		dialog.getByLabel("Survey and clearance").check();
		PlannerSteps.choice(page, "Save").click();
		page.waitForURL("**/funding/needs/*");
	}

	static void show(Page page, String whom) {
		PlannerSteps.button(page, "Show to…").click();
		page.locator("vaadin-dialog vaadin-select-value-button").click();
		page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(whom)).click();
		PlannerSteps.choice(page, "Save").click();
		page.getByText("Who sees it is changed.").waitFor();
	}

	/** Proposes what the page is about for a need. */
	static void propose(Page page, String need) {
		PlannerSteps.button(page, "Propose a match…").click();
		Locator choice = page.locator("vaadin-dialog").getByLabel("The need");
		choice.fill(need);
		page.getByRole(AriaRole.OPTION).getByText(need).first().click();
		PlannerSteps.choice(page, "Save").click();
		page.getByText("The match is proposed.").waitFor();
	}

	static void deliver(Page page, String what) {
		PlannerSteps.button(page, "Report a delivery…").click();
		page.locator("vaadin-dialog").getByLabel("What was delivered").fill(what);
		PlannerSteps.choice(page, "Save").click();
		page.getByText("The delivery is reported.").waitFor();
	}

}
