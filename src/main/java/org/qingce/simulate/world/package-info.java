/**
 * The people as they truly are: divisions, families over four generations, their numbers, names, marriages, deaths and
 * moves. Everything is laid down with its day up to one year past the first night; a night only looks at its own day.
 * Knows nothing of extracts and of errors.
 */
@NullMarked
package org.qingce.simulate.world;

import org.jspecify.annotations.NullMarked;
