package org.countrycoalition.registry;

import java.util.List;

/**
 * All that the register knows of a State and its viewer may see.
 *
 * @param state with its standing on the date asked for
 * @param standings oldest first
 * @param obligations by article
 * @param deadlines treaty and granted ones, by article, oldest first
 * @param requests requested deadlines that the viewer may see
 * @param members of its coalition, that the viewer may see
 * @param nearCompletion its own declarations by article, latest first, also those taken
 * back
 */
public record StateDetails(StateRow state, List<Standing> standings, List<Obligation> obligations,
		List<Deadline> deadlines, List<ExtensionRequest> requests, List<Membership> members,
		List<NearCompletion> nearCompletion) {
}
