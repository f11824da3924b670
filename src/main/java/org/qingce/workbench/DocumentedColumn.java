package org.qingce.workbench;

/**
 * A column that definitions may name.
 *
 * @param name as conditions write it
 * @param type the engine's type, in lower case
 * @param meaning one line; empty where the statement says nothing of it
 * @param derived worked out from the others
 */
public record DocumentedColumn(String name, String type, String meaning, boolean derived) {}
