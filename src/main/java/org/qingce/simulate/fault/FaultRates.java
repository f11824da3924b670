package org.qingce.simulate.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qingce.simulate.world.Dice;

/** How often a source commits a fault, from {@code fault-rates.tsv} (per thousand), times a factor. */
public final class FaultRates {
    private static final String TABLE = "/org/qingce/simulate/fault-rates.tsv";
    private static final double MOST = 0.9;
    private static final List<Fault> ID = starting("ID_");
    private static final List<Fault> NAME = starting("NAME_");
    private static final List<Fault> BIRTH = starting("BIRTH_");
    private static final List<Fault> SEX = starting("SEX_");

    private final Map<Fault, double[]> rates = new EnumMap<>(Fault.class);
    private final double factor;

    /** With factor 1 as in the table, with 0 nobody errs. */
    public FaultRates(double factor) {
        this.factor = factor;
        try (InputStream table = Objects.requireNonNull(FaultRates.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double factor() {
        return factor;
    }

    /** Whether the fault happens in one record; the strain is times the usual rate. */
    public boolean strikes(Fault fault, Source source, double strain, Dice dice) {
        return dice.unit() < rate(fault, source, strain);
    }

    /** How often the fault happens among what is open to it, 0 to 0.9. */
    public double share(Fault fault, Source source) {
        return rate(fault, source, 1);
    }

    Fault id(Source source, double strain, Dice dice) {
        return one(ID, source, strain, dice);
    }

    Fault birth(Source source, double strain, Dice dice) {
        return one(BIRTH, source, strain, dice);
    }

    Fault sex(Source source, double strain, Dice dice) {
        return one(SEX, source, strain, dice);
    }

    Fault name(Source source, double strain, Dice dice) {
        return one(NAME, source, strain, dice);
    }

    private Fault one(List<Fault> faults, Source source, double strain, Dice dice) {
        double roll = dice.unit();
        for (Fault fault : faults) {
            roll -= rate(fault, source, strain);
            if (roll < 0) {
                return fault;
            }
        }
        return Fault.NONE;
    }

    private double rate(Fault fault, Source source, double strain) {
        double[] perSource = rates.get(fault);
        return perSource == null ? 0 : Math.min(MOST, perSource[source.column()] * factor * strain);
    }

    private void take(String line) {
        String[] cells = line.split("\t", -1);
        double[] values = Stream.of(cells)
                .skip(1)
                .mapToDouble(c -> Double.parseDouble(c) / 1000)
                .toArray();
        rates.put(Fault.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_')), values);
    }

    private static List<Fault> starting(String prefix) {
        return Stream.of(Fault.values())
                .filter(f -> f.name().startsWith(prefix) && f != Fault.NAME_NEWBORN && f != Fault.NAME_FORMER)
                .toList();
    }
}
