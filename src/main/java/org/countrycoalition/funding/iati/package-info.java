/**
 * The standard of the International Aid Transparency Initiative, version 2.03: published
 * contributions as activities, and activities of others as contributions.
 */
@NullMarked
package org.countrycoalition.funding.iati;

import org.jspecify.annotations.NullMarked;
