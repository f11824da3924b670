package org.qingce.standard;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingce.reference.CodeLists;
import org.qingce.reference.Division;

/** Values per second of processor time and thread, every standardiser on ordinary and on untidy values; a minute. */
record StandardBenchmark(String only) {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int VALUES = 1 << 14;
    private static final long ROUND_NANOS = 700_000_000L;
    private static final String COMMON = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文辉玲红健国建志晓";

    /** Measures the standardisers whose label contains the first argument; all without one. */
    public static void main(String[] args) {
        new StandardBenchmark(args.length == 0 ? "" : args[0]).run();
    }

    private void run() {
        DateStandard dates = DateStandard.withSerials();
        measure(
                "date yyyyMMdd",
                dates,
                r -> String.format(
                        Locale.ROOT, "%d%02d%02d", 1930 + r.nextInt(90), 1 + r.nextInt(12), 1 + r.nextInt(28)));
        measure(
                "date yyyy-MM-dd",
                dates,
                r -> String.format(
                        Locale.ROOT, "%d-%02d-%02d", 1930 + r.nextInt(90), 1 + r.nextInt(12), 1 + r.nextInt(28)));
        measure(
                "date and time",
                dates,
                r -> String.format(
                        Locale.ROOT,
                        "%d-%02d-%02d 08:30:00",
                        1930 + r.nextInt(90),
                        1 + r.nextInt(12),
                        1 + r.nextInt(28)));
        measure(
                "date yyyy/M/d",
                dates,
                r -> (1930 + r.nextInt(90)) + "/" + (1 + r.nextInt(12)) + "/" + (1 + r.nextInt(28)));
        measure("date serial", dates, r -> Integer.toString(10_000 + r.nextInt(30_000)));
        measure("date unreadable", dates, r -> r.nextInt(28) + "/" + r.nextInt(12) + "/19" + (10 + r.nextInt(90)));
        measure("code sex", new CodeStandard(CodeLists.sex()), r -> r.nextBoolean() ? "1" : "2");
        measure(
                "code ethnicity",
                new CodeStandard(CodeLists.ethnicity()),
                r -> String.format(Locale.ROOT, "%02d", 1 + r.nextInt(56)));
        measure("code and text", new CodeStandard(CodeLists.sex()), r -> r.nextBoolean() ? "1 男" : "2 女");
        measure("name", new NameStandard(), StandardBenchmark::name);
        measure("name with dot", new NameStandard(), r -> name(r) + "·" + name(r));
        measure("name untidy", new NameStandard(), r -> name(r) + " " + name(r));
        measure("name key", raw -> Standardised.of(NameKey.of(raw)), StandardBenchmark::name);
        measure("name key traditional", raw -> Standardised.of(NameKey.of(raw)), r -> "劉" + name(r));
        measure("name pinyin (met)", raw -> Standardised.of(NamePinyin.of(raw)), StandardBenchmark::name);
        measure("name sound", raw -> new Standardised<>(NameSound.of(raw), null), StandardBenchmark::name);
        measure("phone", new PhoneStandard(), r -> "1" + (3 + r.nextInt(7)) + (100_000_000 + r.nextInt(900_000_000)));
        measure("phone landline", new PhoneStandard(), r -> "0778-" + (2_000_000 + r.nextInt(7_000_000)));
        measure("address", new AddressStandard(), StandardBenchmark::address);
        measure("address untidy", new AddressStandard(), r -> " " + address(r) + "－３");
        measure("address division", new AddressDivision(divisions()), StandardBenchmark::address);
    }

    private void measure(String what, Standard<?> standard, Function<Random, String> source) {
        if (!what.contains(only)) {
            return;
        }
        Random random = new Random(1);
        List<String> values =
                Stream.generate(() -> source.apply(random)).limit(VALUES).toList();
        round(standard, values);
        round(standard, values);
        System.out.printf(Locale.ROOT, "%-22s %6.2f M/s%n", what, round(standard, values));
    }

    /** Every value is a new string, as a parser gives it: its hash is not yet known. */
    private static double round(Standard<?> standard, List<String> values) {
        long done = 0;
        long found = 0;
        long nanos = 0;
        while (nanos < ROUND_NANOS) {
            String[] fresh = values.stream().map(String::new).toArray(String[]::new);
            long start = CLOCK.getCurrentThreadCpuTime();
            for (String raw : fresh) {
                found += standard.standardise(raw).value() == null ? 0 : 1;
            }
            nanos += CLOCK.getCurrentThreadCpuTime() - start;
            done += fresh.length;
        }
        if (found < 0) {
            throw new IllegalStateException();
        }
        return done * 1e3 / nanos;
    }

    private static String name(Random random) {
        int length = 2 + random.nextInt(2);
        return IntStream.range(0, length)
                .mapToObj(i ->
                        COMMON.substring(random.nextInt(COMMON.length() - 1)).substring(0, 1))
                .reduce("", String::concat);
    }

    private static String address(Random random) {
        int town = random.nextInt(30);
        return "环江毛南族自治县" + town(town) + "镇" + village(random.nextInt(100)) + "村" + random.nextInt(20) + "组";
    }

    private static List<Division> divisions() {
        List<Division> divisions = new ArrayList<>();
        divisions.add(Division.of("451226", "环江毛南族自治县"));
        for (int town = 0; town < 30; town++) {
            String code = "451226" + (100 + town);
            divisions.add(Division.of(code, town(town) + "镇"));
            for (int village = 0; village < 100; village++) {
                divisions.add(Division.of(code + (200 + village), village(village) + "村"));
            }
        }
        return divisions;
    }

    private static String town(int number) {
        return "" + COMMON.charAt(number) + COMMON.charAt((number * 7 + 3) % COMMON.length());
    }

    private static String village(int number) {
        return "" + COMMON.charAt(number % 10 + 5) + COMMON.charAt(number / 10 + 18);
    }
}
