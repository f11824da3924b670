/**
 * What people decided about pairs of nodes: these two are the same, these two are different. Keeps the decisions in force, for the
 * linker to honour, and every one ever made. Knows nodes and mentions by their ids alone, never what they say.
 */
@NullMarked
package org.qingce.linkage.decision;

import org.jspecify.annotations.NullMarked;
