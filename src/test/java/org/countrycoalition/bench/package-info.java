/**
 * What the portal costs on the wire, and plans the server: the program behind
 * <code>./portal bench</code>.
 */
@NullMarked
package org.countrycoalition.bench;

import org.jspecify.annotations.NullMarked;
