package org.qingce.report;

/**
 * A section of the page.
 *
 * @param id names its heading {@code section.<id>} and its fragment {@code page/section/<id>.html}
 * @param group the part of the navigation it stands in
 * @param printed whether the printed report has it too
 * @param content what its fragment lays out, worded, as {@code of}
 */
record Section(String id, String group, boolean printed, Object content) {}
