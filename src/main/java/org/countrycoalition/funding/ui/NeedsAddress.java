package org.countrycoalition.funding.ui;

import java.util.Arrays;
import java.util.Optional;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.countrycoalition.funding.needs.PostingFilter;
import org.countrycoalition.funding.needs.PostingTerms.Kind;
import org.countrycoalition.funding.needs.Side;
import org.countrycoalition.kernel.CountryCode;
import org.countrycoalition.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * Which needs and offers a page shows. It stands in the page's address
 * ({@code ?kind=EQUIPMENT&state=LAO&all=true&offers=2}), so that a list can be mailed.
 * What it does not know it leaves aside.
 *
 * @param about the State that the page is about, null: all
 * @param filter which are asked for
 * @param needs page of needs, from 1
 * @param offers page of offers, from 1
 */
record NeedsAddress(@Nullable CountryCode about, PostingFilter filter, int needs, int offers) {

	/** A State's page is about that State, whoever posted. */
	static NeedsAddress of(QueryParameters address, @Nullable CountryCode about) {
		CountryCode state = (about != null) ? about
				: address.getSingleParameter("state").flatMap(CountryCode::in).orElse(null);
		return new NeedsAddress(about,
				new PostingFilter(named(Kind.values(), address, "kind"), state,
						named(Pillar.values(), address, "pillar"), isSet(address, "all"),
						about == null && isSet(address, "own")),
				page(address, "needs"), page(address, "offers"));
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

	private static int page(QueryParameters address, String key) {
		return address.getSingleParameter(key)
			.filter((text) -> text.matches("[1-9][0-9]{0,5}"))
			.map(Integer::valueOf)
			.orElse(1);
	}

	/** Others of them, from their first pages on. */
	NeedsAddress narrowed(PostingFilter other) {
		return new NeedsAddress(this.about, other, 1, 1);
	}

	/** Another page of one side. */
	NeedsAddress at(Side side, int page) {
		return (side == Side.NEED) ? new NeedsAddress(this.about, this.filter, page, this.offers)
				: new NeedsAddress(this.about, this.filter, this.needs, page);
	}

	/**
	 * @param here its path and its other parameters stay
	 */
	Location in(Location here) {
		QueryParameters all = here.getQueryParameters()
			.excluding("kind", "state", "pillar", "all", "own", "needs", "offers");
		Kind kind = this.filter.kind();
		CountryCode state = this.filter.state();
		Pillar pillar = this.filter.pillar();
		all = (kind != null) ? all.merging("kind", kind.name()) : all;
		all = (state != null && this.about == null) ? all.merging("state", state.iso3()) : all;
		all = (pillar != null) ? all.merging("pillar", pillar.name()) : all;
		all = this.filter.closed() ? all.merging("all", "true") : all;
		all = this.filter.own() ? all.merging("own", "true") : all;
		all = (this.needs > 1) ? all.merging("needs", String.valueOf(this.needs)) : all;
		all = (this.offers > 1) ? all.merging("offers", String.valueOf(this.offers)) : all;
		return new Location(here.getPath(), all);
	}

}
