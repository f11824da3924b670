/**
 * Looks an installation over: one class for each thing that goes wrong in the field, each looking at the real thing. Takes the home, the
 * settings, the operational database, the machine; gives what was found and what to do, in both languages. Changes nothing.
 */
@NullMarked
package org.qingce.operation.doctor;

import org.jspecify.annotations.NullMarked;
