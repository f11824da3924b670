/**
 * Publishes into tables of MySQL or MariaDB: versions of rows, of which readers see those of one publication. What changed is written in
 * small transactions that nobody sees; then one row is changed, and everybody sees all of it.
 */
@NullMarked
package org.qingce.publish.table;

import org.jspecify.annotations.NullMarked;
