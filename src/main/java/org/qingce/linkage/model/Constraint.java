package org.qingce.linkage.model;

import org.qingce.definition.Label;

/**
 * What two mentions of one person can never be.
 *
 * @param id how findings and refusals call it
 * @param title what readers call it
 * @param refuse SQL condition over the model's columns of {@code l} and {@code r}, the same either way round; true refuses, null
 *     does not
 */
public record Constraint(String id, Label title, String refuse) {}
