package org.countrycoalition.funding.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.exchange.Sheets;
import org.countrycoalition.funding.ContributionImports;
import org.countrycoalition.funding.ImportOptions;
import org.countrycoalition.funding.ImportOptions.Conflicts;
import org.countrycoalition.testing.FundingTables;
import org.countrycoalition.testing.Person;
import org.countrycoalition.testing.QueryCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Starts from a portal without contributions.
 */
@SpringBootTest(properties = "portal.texts.strict=true")
@Import(QueryCount.class)
abstract class FundingScreenTest extends SpringBrowserlessTest {

	static final String HEADER = "row_type,year,recipient,donor,sector_as_published,currency,amount_local,amount_usd,source_title\n";

	@Autowired
	private ContributionImports imports;

	@BeforeEach
	@AfterEach
	void empty() throws SQLException {
		FundingTables.empty();
	}

	static byte[] published(String name) {
		try (InputStream table = FundingScreenTest.class.getResourceAsStream("/published/" + name)) {
			return Objects.requireNonNull(table).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] table(String rows) {
		return (HEADER + rows).getBytes(StandardCharsets.UTF_8);
	}

	void recorded(byte[] table) {
		Person.ISU.does(() -> {
			try {
				return this.imports.apply("test.csv", Sheets.read(new ByteArrayInputStream(table)),
						new ImportOptions(true, Conflicts.REJECT, Map.of(), null, false));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	void open(String address) {
		UI.getCurrent().navigate(address);
	}

	void open(String address, int year) {
		UI.getCurrent().navigate(address, QueryParameters.of("year", String.valueOf(year)));
	}

	String page() {
		return ((Component) getCurrentView()).getElement().getTextRecursively();
	}

	List<String> links() {
		return find(Anchor.class).all().stream().map(Anchor::getText).toList();
	}

}
