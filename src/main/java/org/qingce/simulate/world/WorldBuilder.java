package org.qingce.simulate.world;

import java.util.function.IntConsumer;

/** Builds the world village by village until so many registered people live in it. */
public final class WorldBuilder {
    private static final long PLAN = 1;
    private static final long FAMILY = 2;
    private static final long LEFT = 3;

    private WorldBuilder() {}

    /**
     * The world for this many people and this seed.
     *
     * @param persons registered people alive on the first night; met within one family
     * @param firstDay day of the first night
     * @param twiceRegistered share of the adults who have a second number (双号), 0 to 1; nothing else depends on it
     * @param progress told the registered people settled so far, now and then
     */
    public static World build(int persons, long seed, int firstDay, double twiceRegistered, IntConsumer progress) {
        DivisionHistory history = new DivisionHistory();
        Divisions divisions = DivisionPlan.of(persons, history, Dice.of(seed, PLAN, 0));
        Roll roll = new Roll(firstDay, history);
        settle(divisions, roll, persons, seed, progress);
        Whereabouts whereabouts = new Whereabouts(firstDay, divisions);
        roll.people().forEach(person -> whereabouts.place(person, seed));
        FormerNames formerNames = new FormerNames(firstDay);
        roll.people().forEach(person -> formerNames.give(person, seed));
        new SecondRegistrations(roll, divisions.villages()).draw(twiceRegistered, seed);
        roll.households().forEach(Household::trim);
        return new World(firstDay, divisions, roll.people(), roll.households());
    }

    private static void settle(Divisions divisions, Roll roll, int persons, long seed, IntConsumer progress) {
        Families families = new Families(roll, divisions.outside());
        int due = 0;
        int family = 0;
        for (Place village : divisions.villages()) {
            due += village.quota();
            boolean last =
                    village.equals(divisions.villages().get(divisions.villages().size() - 1));
            while (roll.living() < (last ? persons : due)) {
                families.settle(village, Dice.of(seed, FAMILY, family++));
            }
            progress.accept(roll.living());
        }
        families.marryOut(Dice.of(seed, LEFT, 0));
    }
}
