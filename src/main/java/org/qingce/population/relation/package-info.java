/**
 * Works out how persons stand to each other and what is known of them beyond one golden record: couples, parents and children,
 * households, deaths and records of several departments side by side. Takes mentions, events, their persons and golden records; gives
 * the tables that rules on couples, parent and child, households and persons read. Knows what records say, never what is a fault.
 */
@NullMarked
package org.qingce.population.relation;

import org.jspecify.annotations.NullMarked;
