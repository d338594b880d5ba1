/**
 * Components that the screens of all modules share.
 */
@NullMarked
@NamedInterface("components")
package org.countrycoalition.shell.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
