/**
 * What keeps an installation going around its runs: the schedule, the doctor, backups, what may be thrown away, figures and alarms for
 * those who watch. Takes what runs left in the operational database and the home; knows the folders of the register, never its rows.
 */
@NullMarked
package org.qingce.operation;

import org.jspecify.annotations.NullMarked;
