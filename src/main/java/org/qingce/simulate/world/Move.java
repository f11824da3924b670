package org.qingce.simulate.world;

/** Lives elsewhere from this day on. */
record Move(int day, Place to) {}
