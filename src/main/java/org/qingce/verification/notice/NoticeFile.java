package org.qingce.verification.notice;

import java.nio.file.Path;

/**
 * A workbook of notices that one division receives.
 *
 * @param file where it is
 * @param division code of the township, or of the county where no more is known
 * @param name its name, in full where it lies outside the register; empty where nobody knows the code
 * @param notices how many it holds
 */
public record NoticeFile(Path file, String division, String name, long notices) {}
