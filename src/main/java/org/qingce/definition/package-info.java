/**
 * Reads the files under {@code jobs/}: YAML into records, strictly, so that a wrong file is refused with its name, line and the
 * reason before any data is touched. Knows no definition's meaning.
 */
@NullMarked
package org.qingce.definition;

import org.jspecify.annotations.NullMarked;
