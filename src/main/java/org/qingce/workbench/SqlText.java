package org.qingce.workbench;

/**
 * A piece of SQL that takes the place of a parameter as it stands: an expression compiled from a definition file, or a relation
 * that a {@link Dialect} supplied. Never made from data.
 */
public record SqlText(String sql) {}
