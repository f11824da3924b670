/**
 * Decides which mentions are one person. Takes mentions; gives each the person it belongs to, and findings for what it
 * refused to join.
 */
@NullMarked
package org.qingce.linkage;

import org.jspecify.annotations.NullMarked;
