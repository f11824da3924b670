package org.qingce.simulate.world;

import java.util.List;

/**
 * All there is to know.
 *
 * @param firstDay the day of the first night
 * @param people in the order of their numbers: the person numbered n stands at n − 1
 * @param households in village order
 */
public record World(int firstDay, Divisions divisions, List<Person> people, List<Household> households) {
    /** Lives are laid down so many days past the first night. */
    public static final int NIGHTS = 366;
}
