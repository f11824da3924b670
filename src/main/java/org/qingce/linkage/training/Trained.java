package org.qingce.linkage.training;

import org.qingce.linkage.model.MatchModel;

/**
 * A model that training is done with.
 *
 * @param model with parameters and thresholds
 * @param report how it came about
 */
public record Trained(MatchModel model, TrainingReport report) {}
