package org.qingce.simulate.extract;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.qingce.simulate.fault.Source;
import org.qingce.simulate.world.World;

/** All seven departments at their desks. Shifts of different sources may run at the same time. */
public final class Departments {
    private static final int MOST_SHEET_ROWS = 1_000_000;

    private final Map<Source, Extract> desks = new EnumMap<>(Source.class);

    public Departments(World world, long seed) {
        Codes codes = new Codes();
        desks.put(Source.POLICE_RESIDENT, new PoliceResident());
        desks.put(Source.CIVIL_MARRIAGE, new CivilMarriage(codes));
        desks.put(Source.CIVIL_DEATH, new CivilDeath(codes, MOST_SHEET_ROWS));
        desks.put(Source.HEALTH_BIRTH, new HealthBirth());
        desks.put(Source.HEALTH_DEATH, new HealthDeath(codes));
        desks.put(Source.HEALTH_RECORD, new HealthRecord(codes));
        desks.put(
                Source.POPULATION,
                new Population(new TownshipHabits(world.divisions().villages(), seed), codes));
    }

    /** Writes the files of one source for one night. */
    public void work(Shift shift) throws IOException {
        Objects.requireNonNull(desks.get(shift.source())).write(shift);
    }
}
