package org.qingce.simulate.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Division;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Place;
import org.qingce.simulate.world.World;

/** The two lists that come with the extracts: the divisions, and the official registered headcount of every village. */
public final class Registers {
    private static final long HEADCOUNTS = 508;

    private Registers() {}

    public static void divisions(Path folder, World world) throws IOException {
        StringBuilder text = new StringBuilder("code,name\n");
        for (Division division : world.divisions().all()) {
            text.append(division.code()).append(',').append(division.name()).append('\n');
        }
        Files.writeString(folder.resolve("divisions.csv"), text);
    }

    /** Counted on the last day of the year before the night; up to 1.5 % off in either direction. */
    public static void headcounts(Path folder, World world, LocalDate night, long seed) throws IOException {
        LocalDate counted = LocalDate.of(night.getYear() - 1, 12, 31);
        Map<String, Integer> heads = new HashMap<>();
        int day = (int) counted.toEpochDay();
        for (Person person : world.people()) {
            if (person.registered(day) && !person.dead(day)) {
                heads.merge(person.hukou().code(), 1, Integer::sum);
            }
        }
        StringBuilder text = new StringBuilder("division,headcount,as_of\n");
        for (Place village : world.divisions().villages()) {
            int head = heads.getOrDefault(village.code(), 0);
            double off = (Dice.of(seed, HEADCOUNTS, village.code().hashCode()).unit() - 0.5) * 0.03;
            text.append(village.code()).append(',').append(Math.round(head * (1 + off)));
            text.append(',').append(counted).append('\n');
        }
        Files.writeString(folder.resolve("headcounts.csv"), text);
    }
}
