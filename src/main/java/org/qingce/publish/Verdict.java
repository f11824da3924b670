package org.qingce.publish;

/**
 * What became of a run's state.
 *
 * @param run the run
 * @param verdict what became of it
 * @param publication what readers saw afterwards; 0 for nothing
 */
public record Verdict(PublishedRun run, QualityVerdict verdict, long publication) {}
