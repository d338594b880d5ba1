package org.countrycoalition.funding.iati;

import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.countrycoalition.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports published contributions as activities: what everybody may see, counted once,
 * real, in money. It reads with the eyes of everybody, in a transaction of its own so
 * that whoever calls it sees what it saw before.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
public class IatiExport {

	private final ActivityQueries queries;

	private final ReportingOrg reporter;

	private final Clock clock;

	IatiExport(ActivityQueries queries, ReportingOrg reporter, Clock clock) {
		this.queries = queries;
		this.reporter = reporter;
		this.clock = clock;
	}

	/**
	 * Writes activities while they are read, never all at once into memory.
	 * @param state that receives, null: all States and areas
	 * @param target to which nothing is written if there is no activity: the standard
	 * knows no file without one
	 * @return how many activities were written
	 * @throws IatiRefusal if nobody has said in whose name
	 */
	public int write(@Nullable CountryCode state, OutputStream target) {
		if (!this.reporter.isSet()) {
			throw new IatiRefusal();
		}
		this.queries.seeWhatIsPublic();
		try (ActivityFile file = new ActivityFile(target, this.reporter, this.clock.instant())) {
			List<ActivityRow> together = new ArrayList<>();
			this.queries.each(state, (row) -> {
				if (!together.isEmpty() && !together.getFirst().root().equals(row.root())) {
					file.add(Activity.of(together));
					together.clear();
				}
				together.add(row);
			});
			if (!together.isEmpty()) {
				file.add(Activity.of(together));
			}
			return file.written();
		}
	}

}
