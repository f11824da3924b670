/**
 * What everybody else looks up: division codes with their history (GB/T 2260) and the national code lists. Read from
 * resources, immutable, loaded once. Knows no extract and no rule.
 */
@NullMarked
package org.qingce.reference;

import org.jspecify.annotations.NullMarked;
