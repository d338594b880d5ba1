package org.countrycoalition.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import tools.jackson.databind.json.JsonMapper;

/**
 * Published tables, and an illustrative plan with money for it, taken in through the same
 * door as anybody's: the API, with the tokens of demonstration accounts.
 */
public final class DemoTables {

	private static final List<String> TABLES = List.of("support_lao_pdr_2015.csv", "support_lao_pdr_2019.csv",
			"support_lebanon_2015.csv", "donor_germany_2015.csv", "summary_lebanon_2011_2015.csv",
			"national_bih_2014_sources.csv", "pillar_splits_usd_million.csv", "in_kind_contributions.csv");

	private static final String PLAN = "meridia_plan.csv";

	private static final String MONEY = "meridia_contributions.csv";

	private final HttpClient http = HttpClient.newHttpClient();

	private final String portal;

	private final String issuer;

	/**
	 * @param portal address of the portal
	 * @param issuer address of the realm
	 */
	public DemoTables(String portal, String issuer) {
		this.portal = portal;
		this.issuer = issuer;
	}

	/**
	 * @param password of the demonstration accounts
	 * @param progress is told what was taken in
	 * @throws IOException if a table is refused, with what the portal says of it
	 */
	public void load(String password, Consumer<String> progress) throws IOException, InterruptedException {
		String isu = token("isu", password);
		for (String table : TABLES) {
			post(isu, "imports/contributions?mode=apply&unknown=create&file=" + table, content("/published/" + table));
			progress.accept("Published table taken in: " + table);
		}
		String title = URLEncoder.encode("Meridia: completion plan (illustrative)", StandardCharsets.UTF_8);
		String strategy = URLEncoder.encode("National mine action strategy 2026–2031 (illustrative)",
				StandardCharsets.UTF_8);
		post(token("meridia-authority", password),
				"imports/workplan?mode=apply&submit=private&from=2026&to=2030&currency=USD&title=" + title
						+ "&strategy=" + strategy,
				content("/illustrative/" + PLAN));
		String director = token("meridia-director", password);
		post(director, "workplan/approve?version=1", new byte[0]);
		post(director, "workplan/publish?version=1&show=coalition", new byte[0]);
		post(isu, "imports/contributions?mode=apply&file=" + MONEY, content("/illustrative/" + MONEY));
		progress.accept("Illustrative plan and money of the fictional State taken in");
	}

	private void post(String token, String address, byte[] body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.portal + "/api/v1/" + address))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "text/csv")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body))
			.build();
		HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IOException("The portal refused " + address + ": " + answer.body());
		}
	}

	private static byte[] content(String table) throws IOException {
		try (InputStream content = DemoTables.class.getResourceAsStream(table)) {
			return Objects.requireNonNull(content, table).readAllBytes();
		}
	}

	private String token(String account, String password) throws IOException, InterruptedException {
		String form = "grant_type=password&client_id=cli&username=" + account + "&password="
				+ URLEncoder.encode(password, StandardCharsets.UTF_8);
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.issuer + "/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build();
		HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IOException("Keycloak answered " + answer.statusCode());
		}
		return new JsonMapper().readTree(answer.body()).get("access_token").asString();
	}

}
