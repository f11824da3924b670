/**
 * Answers that come back. {@link org.qingce.verification.answer.AnswerImport} takes a file row by row: every row is accepted, empty, repeated
 * or refused, and refused rows go back with the reason. What an answer means is the business of its
 * {@link org.qingce.verification.answer.AnswerKind}.
 *
 * <p>A further kind of answers is one class that implements it: it names the columns it asks for, says which references it knows and whom
 * they are about, reads a row ({@link org.qingce.verification.answer.Reply}), and marks its own tables once rows are accepted. Storing,
 * provenance, corrections of persons, repetition, contradiction and replacement of earlier answers are done here for all kinds. References read
 * {@code kind:whatever}, and {@link org.qingce.verification.answer.AnswerColumns} has the columns that all forms share.
 */
@NullMarked
package org.qingce.verification.answer;

import org.jspecify.annotations.NullMarked;
