package org.countrycoalition.funding.api;

import java.time.Clock;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.countrycoalition.funding.needs.Board;
import org.countrycoalition.funding.needs.NeedsAndOffers;
import org.countrycoalition.funding.needs.PostingFilter;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.registry.AskedState;
import org.countrycoalition.registry.Register;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what States need and others offer beyond money.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Funding")
class NeedsEndpoints {

	private final NeedsAndOffers needs;

	private final Register register;

	private final Clock clock;

	NeedsEndpoints(NeedsAndOffers needs, Register register, Clock clock) {
		this.needs = needs;
		this.register = register;
		this.clock = clock;
	}

	@GetMapping("/needs")
	@Operation(summary = "What States need and others offer beyond money, with the matches between them",
			description = "Expertise, equipment and exchange between peers that are shown to you, of all States or of "
					+ "one, with what is left of each, what both sides have agreed on, and what the receiver has "
					+ "confirmed. What is private to your organisation stands on its own list alone: own=true.")
	NeedsAnswer needs(@RequestParam(required = false) @Nullable String state,
			@RequestParam(defaultValue = "false") boolean own,
			@RequestParam(defaultValue = "false") boolean illustrative) {
		CountryCode about = (state == null) ? null : AskedState.of(state, this.register);
		Board board = this.needs.all(own ? PostingFilter.ownOf(about) : PostingFilter.of(about), illustrative);
		return NeedsAnswer.of(LocalDate.now(this.clock), board);
	}

}
