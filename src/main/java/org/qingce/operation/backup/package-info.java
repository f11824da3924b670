/**
 * One encrypted file that holds an installation: the register, the operational database table by table, archive, models, what runs handed
 * out, definitions. Takes a home at rest; gives it back on another machine or another database. Knows files and tables, not what they
 * mean; never holds a key.
 */
@NullMarked
package org.qingce.operation.backup;

import org.jspecify.annotations.NullMarked;
