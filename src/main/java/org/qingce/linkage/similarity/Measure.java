package org.qingce.linkage.similarity;

/** What computes a similarity; called from several threads at once, and never with a null. */
@FunctionalInterface
interface Measure {

    /** 0 to 100. */
    int of(String left, String right);
}
