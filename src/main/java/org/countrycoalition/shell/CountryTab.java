package org.countrycoalition.shell;

/**
 * One of a State's pages, declared by its module as a bean. All of them lead to each
 * other.
 *
 * @param textKey key of the page's name
 * @param path after {@code countries/LAO}: empty for the first page, or such as
 * {@code funding}
 * @param order place from the left: Treaty 100, Workplan 200, Funding 300, Gap 400
 */
public record CountryTab(String textKey, String path, int order) {
}
