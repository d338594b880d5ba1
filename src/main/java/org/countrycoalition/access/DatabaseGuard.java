package org.countrycoalition.access;

import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to serve with a database role that row-level security would not bind, or with a
 * server that may lose acknowledged writes.
 */
@Component
class DatabaseGuard implements SmartInitializingSingleton {

	private final JdbcClient jdbc;

	DatabaseGuard(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> findings = findings();
		if (!findings.isEmpty()) {
			throw new SettingsGuard.UnsafeStart(findings);
		}
	}

	private List<String> findings() {
		List<String> findings = new ArrayList<>();
		if (holds("select exists (select from pg_roles r where pg_has_role(current_user, r.oid, 'member') "
				+ "and (r.rolsuper or r.rolbypassrls or r.rolcreaterole))")) {
			findings
				.add("PORTAL_DB_APP_USER is a superuser, bypasses row-level security or may create roles, by itself or "
						+ "by a role that it is a member of.");
		}
		if (holds("select exists (select from pg_class c join pg_roles r on r.oid = c.relowner "
				+ "where pg_has_role(current_user, r.oid, 'member') "
				+ "and r.rolname not like 'pg\\_%' and c.relnamespace::regnamespace::text not like 'pg\\_%' "
				+ "and c.relnamespace::regnamespace::text <> 'information_schema')")) {
			findings.add("PORTAL_DB_APP_USER owns tables of the portal, or is a member of the role that does.");
		}
		if (holds("select has_database_privilege(current_user, current_database(), 'TEMP')")) {
			findings.add("PORTAL_DB_APP_USER may create temporary tables, with whose triggers it could write the "
					+ "change log by hand.");
		}
		for (String setting : List.of("fsync", "full_page_writes")) {
			if (!holds("select current_setting('" + setting + "') = 'on'")) {
				findings.add("The database server runs with " + setting + " = off and may lose what was saved.");
			}
		}
		if (holds("select current_setting('synchronous_commit') = 'off'")) {
			findings.add("The database server runs with synchronous_commit = off and may lose what was saved.");
		}
		return findings;
	}

	private boolean holds(String condition) {
		return this.jdbc.sql(condition).query(Boolean.class).single();
	}

}
