package org.qingce.population;

/**
 * Which persons are made: all of them, or those touched since the last time.
 *
 * @param mentions the relation that holds what their mentions say
 * @param members the relation that holds which mention is whose
 */
record Extent(String mentions, String members) {

    static final Extent ALL = new Extent("mention", "person_mention");

    static final Extent TOUCHED = new Extent("scratch.touched_mention", "scratch.touched_member");
}
