package org.qingce.linkage.decision;

import java.time.LocalDateTime;

/**
 * The file that decisions came in.
 *
 * @param name without folder
 * @param sha256 of its bytes, 64 hexadecimal digits; what tells it from others
 * @param takenBy who handed it in; blank where nobody is named
 * @param takenAt when
 * @param refused rows of it that were not understood or could not be followed
 */
public record DecisionFile(String name, String sha256, String takenBy, LocalDateTime takenAt, long refused) {}
