package org.countrycoalition.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Makes the roles and the database that the portal expects to find, as an administrator
 * would in production. Does nothing twice.
 */
final class DatabaseSetUp {

	private static final String PASSWORDS_ONLY = """
			# Written by the portal's launcher: nobody gets in without a password
			host all all 127.0.0.1/32 scram-sha-256
			""";

	private final Connection superuser;

	DatabaseSetUp(Connection superuser) {
		this.superuser = superuser;
	}

	void complete(Map<String, String> settings, String superuserPassword, Path data) throws SQLException, IOException {
		try (Statement statement = this.superuser.createStatement()) {
			role(statement, settings, "MIGRATION");
			role(statement, settings, "APP");
			statement.execute("alter role postgres password " + quoted(superuserPassword));
			if (!exists("select from pg_database where datname = ?", "portal")) {
				// sorted by the rules of Unicode, so that accents do not put a State last
				statement.execute("create database portal owner " + settings.get("PORTAL_DB_MIGRATION_USER")
						+ " encoding 'UTF8' locale_provider icu icu_locale 'und' locale 'C.UTF-8' template template0");
				statement.execute("revoke all on database portal from public");
				statement.execute("grant connect on database portal to " + settings.get("PORTAL_DB_APP_USER"));
			}
			Path access = data.resolve("pg_hba.conf");
			if (!Files.readString(access).equals(PASSWORDS_ONLY)) {
				Files.writeString(access, PASSWORDS_ONLY);
				statement.execute("select pg_reload_conf()");
			}
		}
	}

	private void role(Statement statement, Map<String, String> settings, String kind) throws SQLException {
		String name = settings.getOrDefault("PORTAL_DB_" + kind + "_USER", "");
		String password = settings.getOrDefault("PORTAL_DB_" + kind + "_PASSWORD", "");
		if (!exists("select from pg_roles where rolname = ?", name)) {
			statement.execute("create role " + name + " nosuperuser nocreatedb nocreaterole nobypassrls");
		}
		statement.execute("alter role " + name + " login password " + quoted(password));
	}

	private boolean exists(String sql, String name) throws SQLException {
		try (PreparedStatement statement = this.superuser.prepareStatement(sql)) {
			statement.setString(1, name);
			try (ResultSet rows = statement.executeQuery()) {
				return rows.next();
			}
		}
	}

	private String quoted(String text) throws SQLException {
		try (PreparedStatement statement = this.superuser.prepareStatement("select quote_literal(?)")) {
			statement.setString(1, text);
			try (ResultSet rows = statement.executeQuery()) {
				rows.next();
				return rows.getString(1);
			}
		}
	}

}
