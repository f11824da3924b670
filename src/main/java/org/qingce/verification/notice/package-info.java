/**
 * Notices (通报) about separated persons (人户分离): published persons who are registered in one township and live in another. Follows them over
 * the nights, writes a workbook for each division where they are said to live, and takes its replies (反馈) as a further kind of answers.
 */
@NullMarked
package org.qingce.verification.notice;

import org.jspecify.annotations.NullMarked;
