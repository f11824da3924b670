package org.qingce.verification.worklist;

/**
 * How far one kind of questions has come in one township.
 *
 * @param division code of the township or, where none is known, of the county; {@code ''} where neither is
 * @param name of it
 * @param kind {@code finding}, {@code to-add}, {@code to-check}, {@code link}
 * @param sent questions, each once however often it was sent
 * @param answered of these, those with an answer
 * @param verifiedRight of these, those that found all as it should be
 * @param corrected of these, those that gave a value
 * @param repaired findings among the sent ones that no longer stand
 * @param open without an answer and, if findings, still standing
 */
public record Progress(
        String division,
        String name,
        String kind,
        long sent,
        long answered,
        long verifiedRight,
        long corrected,
        long repaired,
        long open) {}
