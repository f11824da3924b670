package org.qingce.verification.answer;

import java.time.LocalDateTime;

/**
 * A file of answers.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param name without its folder
 * @param takenBy who handed it in
 * @param takenAt when, to the second
 * @param runId the run whose state the register held then
 */
public record AnswerFile(String sha256, String name, String takenBy, LocalDateTime takenAt, long runId) {}
