/**
 * Turns one raw record into mentions and an event, every value in its standard form or with its problem named. Knows how a source
 * defines its columns; knows no file and no table.
 */
@NullMarked
package org.qingce.intake.mapping;

import org.jspecify.annotations.NullMarked;
