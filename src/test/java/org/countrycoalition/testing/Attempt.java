package org.countrycoalition.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.countrycoalition.kernel.VerbRefusal;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * What comes of it when somebody tries something.
 */
public final class Attempt {

	private Attempt() {
	}

	/**
	 * @return whether the person may, and it is done
	 */
	public static boolean does(Person person, Runnable work) {
		return person.does(() -> {
			try {
				work.run();
				return true;
			}
			catch (AccessDeniedException | VerbRefusal ex) {
				return false;
			}
		});
	}

	/**
	 * @return the reason for which it is refused, null if it is done
	 */
	public static @Nullable Object refused(Person person, Runnable work) {
		return person.<@Nullable Object>does(() -> {
			try {
				work.run();
				return null;
			}
			catch (VerbRefusal ex) {
				return ex.reason();
			}
		});
	}

	/**
	 * Tries past the portal what only its database is left to refuse; nothing is kept.
	 * @param organisation for which the application asks
	 * @param state whose authority that is, empty if of none
	 * @return what the database answers, empty if it does it
	 */
	public static String refusedByDatabase(String organisation, String state, String sql) throws SQLException {
		try (Connection connection = TestDatabase.asApplication(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("""
					select set_config('app.viewer', '%1$s', true), set_config('app.organisation', '%1$s', true),
						set_config('app.state', '%2$s', true), set_config('app.roles', 'donor', true),
						set_config('app.keys', '{register,public}', true)""".formatted(organisation, state));
			Throwable thrown = catchThrowable(() -> statement.executeUpdate(sql));
			connection.rollback();
			return (thrown != null) ? String.valueOf(thrown.getMessage()) : "";
		}
	}

}
