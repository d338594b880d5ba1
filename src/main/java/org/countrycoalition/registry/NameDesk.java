package org.countrycoalition.registry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.countrycoalition.access.Roles;
import org.countrycoalition.registry.KnownNames.Named;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the Implementation Support Unit keeps the names by which published tables call
 * States, organisations and areas.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ISU + "')")
@Transactional
public class NameDesk {

	private final FactRecords records;

	private final NameQueries names;

	NameDesk(FactRecords records, NameQueries names) {
		this.records = records;
		this.names = names;
	}

	/**
	 * Records an area: it receives money and is counted as no State.
	 * @param id readable key: lower-case letters, digits and hyphens
	 * @param name as its source writes it
	 * @param source document or address
	 * @param reason why it is recorded
	 * @throws RegisterRefusal if the key is taken
	 */
	public void recordArea(String id, String name, String source, String reason) {
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("id", id);
		columns.put("name_en", name);
		columns.put("name_fr", name);
		columns.put("kind", "AREA");
		columns.put("source", source);
		this.records.add("areas", columns, reason);
	}

	/**
	 * Corrects whom sources mean by a name. What was imported before stays as it is; the
	 * next import of the file follows the correction.
	 * @param corrected the right facts with key and version as they were read
	 * @param reason why they are
	 * @throws RegisterRefusal if somebody else changed it
	 */
	public void correct(Alias corrected, String reason) {
		Map<String, @Nullable Object> columns = columns(corrected.named(), corrected.source());
		this.records.change("aliases", Map.of("id", corrected.id()), corrected.version(), columns, reason);
	}

	/**
	 * Records whom sources mean by a name, or that they mean somebody else than recorded.
	 * @param written as the source writes it
	 * @param named whom it means
	 * @param source document or address
	 * @param reason why it is recorded
	 * @throws RegisterRefusal if it cannot be stored
	 */
	public void map(String written, Named named, String source, String reason) {
		Map<String, @Nullable Object> columns = columns(named, source);
		Optional<Integer> version = this.names.versionOf(written);
		if (version.isPresent()) {
			this.records.change("aliases", Map.of("written", written), version.get(), columns, reason);
			return;
		}
		columns.put("written", written);
		this.records.add("aliases", columns, reason);
	}

	private static Map<String, @Nullable Object> columns(Named named, String source) {
		Map<String, @Nullable Object> columns = new LinkedHashMap<>();
		columns.put("state", (named instanceof Named.State state) ? state.code().iso3() : null);
		columns.put("organisation", (named instanceof Named.Organisation organisation) ? organisation.id() : null);
		columns.put("area", (named instanceof Named.Area area) ? area.id() : null);
		columns.put("source", source);
		return columns;
	}

}
