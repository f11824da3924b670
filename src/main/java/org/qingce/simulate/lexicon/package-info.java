/**
 * Which characters are taken for which in names: by sound, by shape, or as two forms of one. Takes a table, knows nobody.
 */
@NullMarked
package org.qingce.simulate.lexicon;

import org.jspecify.annotations.NullMarked;
