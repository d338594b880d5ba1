/**
 * What the tests share: a real database, people who are signed in, a clock that stands.
 */
@NullMarked
package org.countrycoalition.testing;

import org.jspecify.annotations.NullMarked;
