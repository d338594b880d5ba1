package org.countrycoalition.funding.ui;

import java.util.Arrays;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.funding.needs.Posting;
import org.countrycoalition.funding.needs.PostingTerms.Kind;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Which needs and offers a list shows. It stands in the page's address
 * ({@code ?kind=EQUIPMENT&state=LAO&all=true}), so that a list can be mailed. What it
 * does not know it leaves aside.
 *
 * @param kind null for all
 * @param state whose need, or for which an offer is; null for all
 * @param pillar null for all
 * @param closed whether those that are open no more are shown too
 * @param own only those of the reader's organisation, private ones too
 */
record NeedsFilter(@Nullable Kind kind, @Nullable CountryCode state, @Nullable Pillar pillar, boolean closed,
		boolean own) {

	static NeedsFilter of(QueryParameters address) {
		return new NeedsFilter(named(Kind.values(), address, "kind"),
				address.getSingleParameter("state").flatMap(CountryCode::in).orElse(null),
				named(Pillar.values(), address, "pillar"), isSet(address, "all"), isSet(address, "own"));
	}

	private static <E extends Enum<E>> @Nullable E named(E[] values, QueryParameters address, String key) {
		Optional<String> name = address.getSingleParameter(key);
		return Arrays.stream(values)
			.filter((one) -> name.filter(one.name()::equals).isPresent())
			.findFirst()
			.orElse(null);
	}

	private static boolean isSet(QueryParameters address, String key) {
		return address.getSingleParameter(key).filter("true"::equals).isPresent();
	}

	/**
	 * @param address its other parameters stay
	 */
	QueryParameters in(QueryParameters address) {
		QueryParameters all = address.excluding("kind", "state", "pillar", "all", "own");
		all = (this.kind != null) ? all.merging("kind", this.kind.name()) : all;
		all = (this.state != null) ? all.merging("state", this.state.iso3()) : all;
		all = (this.pillar != null) ? all.merging("pillar", this.pillar.name()) : all;
		all = this.closed ? all.merging("all", "true") : all;
		return this.own ? all.merging("own", "true") : all;
	}

	/**
	 * @param open whether something can still be matched with it
	 */
	boolean shows(Posting posting, boolean open) {
		return (this.closed || open) && (this.kind == null || posting.terms().kind() == this.kind)
				&& (this.state == null || posting.terms().isFor(this.state))
				&& (this.pillar == null || posting.terms().pillars().contains(this.pillar));
	}

}
