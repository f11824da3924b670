package org.qingce.cli;

import org.qingce.identity.DocumentNumber;
import org.qingce.identity.Repairs;

/**
 * One judged input.
 *
 * @param input as given
 * @param number the judgement
 * @param repairs {@link Repairs#NONE} for an accepted number
 */
record CheckIdRow(String input, DocumentNumber number, Repairs repairs) {}
