/**
 * Files of personal data that people are given and hand back: how they are written ({@link org.qingce.handout.Outlet}), encrypted or as they
 * are, and read whichever they are ({@link org.qingce.handout.HandedIn}). No clear text of an encrypted one touches the disk. Knows files and
 * keys, never what is in the files, and does not decide which form they take.
 */
@NullMarked
package org.qingce.handout;

import org.jspecify.annotations.NullMarked;
