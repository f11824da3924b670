/**
 * What an extract of one source looks like and which of its columns means what: the definitions under {@code jobs/sources}, checked
 * when they are read. Knows no file's content.
 */
@NullMarked
package org.qingce.intake.source;

import org.jspecify.annotations.NullMarked;
