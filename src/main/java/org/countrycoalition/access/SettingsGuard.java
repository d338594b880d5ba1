package org.countrycoalition.access;

import java.util.List;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Stops a start with a missing or unsafe setting before anything is opened, with one
 * clear message.
 */
class SettingsGuard implements EnvironmentPostProcessor, Ordered {

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		List<String> findings = SettingsCheck.findings((name) -> environment.getProperty(name, ""));
		if (!findings.isEmpty()) {
			throw new UnsafeStart(findings);
		}
	}

	/**
	 * The start was refused.
	 */
	static final class UnsafeStart extends RuntimeException {

		private static final long serialVersionUID = 1L;

		UnsafeStart(List<String> findings) {
			super(String.join(System.lineSeparator(), findings));
		}

	}

	/**
	 * Prints the refusal without a stack trace.
	 */
	static class Analyzer extends AbstractFailureAnalyzer<UnsafeStart> {

		@Override
		protected FailureAnalysis analyze(Throwable rootFailure, UnsafeStart cause) {
			return new FailureAnalysis(
					"The portal does not start with these settings:" + System.lineSeparator() + cause.getMessage(),
					"Set the environment as README.md, \"Deploy\", says.", cause);
		}

	}

}
