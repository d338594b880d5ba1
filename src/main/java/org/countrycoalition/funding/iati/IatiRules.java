package org.countrycoalition.funding.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countrycoalition.funding.Stage;
import org.countrycoalition.funding.iati.IatiShares.Part;
import org.countrycoalition.funding.iati.LeftOut.Reason;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;

/**
 * What of a file becomes a contribution: commitments, disbursements and pledges for
 * States of the register and for mine action. A negative amount stays one: by the
 * standard a commitment is lowered and money is given back that way.
 */
final class IatiRules {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2100;

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private final Map<String, CountryCode> states;

	private final ReportingOrg portal;

	private final List<IatiLine> lines = new ArrayList<>();

	private final List<LeftOut> leftOut = new ArrayList<>();

	/**
	 * @param states of the register, by ISO 3166-1 alpha-2
	 * @param portal whose own activities are here already
	 */
	private IatiRules(Map<String, CountryCode> states, ReportingOrg portal) {
		this.states = states;
		this.portal = portal;
	}

	static Found of(IatiFile file, Map<String, CountryCode> states, ReportingOrg portal) {
		IatiRules rules = new IatiRules(states, portal);
		file.activities().forEach(rules::activity);
		return new Found(List.copyOf(rules.lines), List.copyOf(rules.leftOut));
	}

	private void activity(IatiActivity activity) {
		Optional<Reason> reason = reason(activity);
		if (reason.isPresent()) {
			leave(reason.get(), activity.line(), activity);
			return;
		}
		activity.budgets().forEach((budget) -> leave(Reason.BUDGET, budget.line(), activity));
		List<IatiTransaction> transactions = activity.transactions();
		boolean comesIn = transactions.stream()
			.flatMap((one) -> one.type().stream())
			.anyMatch((type) -> !type.isOutgoing());
		for (int place = 0; place < transactions.size(); place++) {
			IatiTransaction transaction = transactions.get(place);
			IatiLine.Place at = new IatiLine.Place(activity, place + 1, transaction.line());
			Optional<TransactionType> type = transaction.type();
			if (type.isEmpty()) {
				leave(Reason.NOT_A_CONTRIBUTION, at.line(), activity);
			}
			else if (comesIn && type.get().isOutgoing() && type.get().stage() != Stage.SPENDING) {
				leave(Reason.PASSED_ON, at.line(), activity);
			}
			else {
				lines(transaction, type.get(), at);
			}
		}
	}

	/** Why nothing of the activity can be a contribution, empty if something can. */
	private Optional<Reason> reason(IatiActivity activity) {
		if (this.portal.isOwn(activity.identifier())) {
			return Optional.of(Reason.OWN);
		}
		if (!isForMineAction(activity.sectors()) && !isForMineAction(activity.sectorsOfTransactions())) {
			return Optional.of(Reason.NOT_MINE_ACTION);
		}
		boolean here = activity.countries().any(this::isKnown) || activity.countriesOfTransactions().any(this::isKnown);
		return here ? Optional.empty() : Optional.of(Reason.NO_STATE);
	}

	private static boolean isForMineAction(IatiShares sectors) {
		return sectors.any(Part::isMineAction) || sectors.any(Part::isPillar);
	}

	private boolean isKnown(Part part) {
		return part.isCountry() && this.states.containsKey(part.code());
	}

	private void lines(IatiTransaction transaction, TransactionType type, IatiLine.Place at) {
		IatiActivity activity = at.activity();
		IatiShares sectors = transaction.sectors().isEmpty() ? activity.sectors() : transaction.sectors();
		IatiShares countries = transaction.countries().isEmpty() ? activity.countries() : transaction.countries();
		int year = transaction.year();
		Optional<String> donor = donor(activity, transaction, type);
		if (!countries.any(this::isKnown) || !isForMineAction(sectors)) {
			leave(isForMineAction(sectors) ? Reason.NO_STATE : Reason.NOT_MINE_ACTION, at.line(), activity);
		}
		else if (year < FIRST_YEAR || year > LAST_YEAR) {
			leave(Reason.YEAR, at.line(), activity);
		}
		else if (donor.isEmpty()) {
			leave(Reason.DONOR_UNKNOWN, at.line(), activity);
		}
		else {
			BigDecimal sector = sectors.any(Part::isMineAction) ? sectors.where(Part::isDac).of(Part::isMineAction)
					: sectors.where(Part::isOwn).of(Part::isPillar);
			countries.parts().stream().filter(this::isKnown).map(Part::code).distinct().forEach((code) -> {
				BigDecimal share = countries.of((part) -> part.isCountry() && part.code().equals(code));
				if (share == null || sector == null) {
					leave(Reason.SHARE_UNKNOWN, at.line(), activity);
					return;
				}
				add(new IatiLine(at, Objects.requireNonNull(this.states.get(code)), donor.get(), year, type.stage(),
						transaction.currency().getCurrencyCode(), part(transaction.value(), share, sector),
						themes(sectors), note(activity, transaction, share, sector)));
			});
		}
	}

	private void add(IatiLine line) {
		if (line.amount().signum() == 0) {
			this.leftOut.add(line.leftOut(Reason.NOTHING));
			return;
		}
		this.lines.add(line);
	}

	private static BigDecimal part(BigDecimal value, BigDecimal country, BigDecimal sector) {
		return value.multiply(country).multiply(sector).movePointLeft(4).setScale(2, RoundingMode.HALF_UP);
	}

	private static String note(IatiActivity activity, IatiTransaction transaction, BigDecimal country,
			BigDecimal sector) {
		boolean whole = country.compareTo(WHOLE) == 0 && sector.compareTo(WHOLE) == 0;
		return whole ? activity.title()
				: "%s (%s %% by country and %s %% by sector of %s %s)".formatted(activity.title(),
						country.stripTrailingZeros().toPlainString(), sector.stripTrailingZeros().toPlainString(),
						transaction.currency().getCurrencyCode(), transaction.value().toPlainString());
	}

	/** Who funds the activity; a channel or the reporter only if nobody does. */
	private static Optional<String> donor(IatiActivity activity, IatiTransaction transaction, TransactionType type) {
		List<String> funders = activity.funders();
		String provider = transaction.provider();
		if (!type.isOutgoing() && !provider.isEmpty()) {
			return Optional.of(provider);
		}
		if (funders.size() == 1) {
			return Optional.of(funders.getFirst());
		}
		if (!funders.isEmpty()) {
			return Optional.of(provider).filter(funders::contains);
		}
		String fallback = provider.isEmpty() && type.isOutgoing() ? activity.reporterName() : provider;
		return Optional.of(fallback).filter((name) -> !name.isEmpty());
	}

	/** The pillars as the portal's own vocabulary names them; else no more than 15250. */
	private static String themes(IatiShares sectors) {
		String pillars = sectors.parts()
			.stream()
			.filter(Part::isPillar)
			.flatMap((part) -> PillarWords.of(part.code()).stream())
			.filter(Pillar::isAllocated)
			.distinct()
			.map(PillarWords::of)
			.collect(Collectors.joining(", "));
		return pillars.isEmpty() ? PillarWords.of(Pillar.UNALLOCATED) + " (" + ActivityFile.MINE_ACTION + ")" : pillars;
	}

	private void leave(Reason reason, int line, IatiActivity activity) {
		this.leftOut.add(new LeftOut(reason, line, activity.identifier()));
	}

	/**
	 * What is in a file.
	 *
	 * @param lines that can be contributions
	 * @param leftOut what cannot
	 */
	record Found(List<IatiLine> lines, List<LeftOut> leftOut) {
	}

}
