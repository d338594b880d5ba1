package org.countrycoalition.funding.funnel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.countrycoalition.kernel.Pillar;

/**
 * Several pillars that money is for together.
 *
 * @param among pillars, those of the shares if there are any; none: all of them, or it is
 * for one
 * @param shares of each in per cent; none: it is not divided yet
 */
public record Division(Set<Pillar> among, SortedMap<Pillar, BigDecimal> shares) {

	/** Nothing is said. */
	public static final Division NONE = among(Set.of());

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	private static final int DECIMALS = 2;

	public Division {
		TreeMap<Pillar, BigDecimal> plain = new TreeMap<>();
		shares.forEach((pillar, share) -> plain.put(pillar, share.stripTrailingZeros()));
		shares = Collections.unmodifiableSortedMap(plain);
		among = Set.copyOf(shares.isEmpty() ? among : shares.keySet());
	}

	/** Not divided yet. */
	public static Division among(Set<Pillar> pillars) {
		return new Division(pillars, Collections.emptySortedMap());
	}

	/** Divided by these shares in per cent. */
	public static Division by(Map<Pillar, BigDecimal> shares) {
		return new Division(Set.of(), new TreeMap<>(shares));
	}

	/** Whether it is said how much is for which. */
	public boolean isDivided() {
		return !this.shares.isEmpty();
	}

	/** Whether shares, if there are any, make the whole. */
	boolean isWhole() {
		return !isDivided()
				|| (this.shares.values().stream().allMatch((share) -> share.signum() > 0 && share.scale() <= DECIMALS)
						&& this.shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(ALL) == 0);
	}

	/** Each pillar's part of an amount, to the cent; the last one bears the rounding. */
	SortedMap<Pillar, BigDecimal> of(BigDecimal amount) {
		SortedMap<Pillar, BigDecimal> parts = new TreeMap<>();
		BigDecimal rest = amount;
		for (Map.Entry<Pillar, BigDecimal> share : this.shares.entrySet()) {
			boolean last = share.getKey() == this.shares.lastKey();
			BigDecimal part = last ? rest : amount.multiply(share.getValue()).divide(ALL, DECIMALS, RoundingMode.DOWN);
			parts.put(share.getKey(), part);
			rest = rest.subtract(part);
		}
		return parts;
	}

}
