/**
 * Takes extract files in: source definitions, files to records, records to mentions and events, refused records to rejects.
 * Every line of a file is accounted for. Knows neither rules nor persons.
 */
@NullMarked
package org.qingce.intake;

import org.jspecify.annotations.NullMarked;
