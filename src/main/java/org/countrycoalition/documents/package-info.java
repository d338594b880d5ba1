/**
 * Writes documents to be printed and passed on: PDF with its text as text, tags for
 * assistive technology, and on every page what a reader must know to trust it. The only
 * place that knows PDFBox.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.countrycoalition.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
