package org.qingce.intake.reader;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * How fast a scan and the readers are on one thread: {@code ReaderBenchmark [records]}, a million by default, 20 columns,
 * each figure the best of five, in processor time of the thread, so that a busy machine does not spoil it.
 */
final class ReaderBenchmark {
    private static final String[] NAMES = {"王伟", "覃小妹", "韦家豪", "欧阳建国", "古丽·买买提", "李𠮷"};
    private static final String[] PLACES = {"广西壮族自治区都安瑶族自治县安阳镇大桥村12号", "大化镇新化社区", "高岭镇"};
    private static final int REPEATS = 5;

    private ReaderBenchmark() {}

    public static void main(String[] args) throws IOException {
        int records = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("reader-benchmark");
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, ReaderSettings.GB18030}) {
            for (String quote : new String[] {"", "\""}) {
                Path file = write(folder.resolve("extract.csv"), records, charset, quote);
                measure(charset + (quote.isEmpty() ? " plain" : " quoted"), file, records);
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void measure(String name, Path file, int records) throws IOException {
        double scan = Double.MAX_VALUE;
        double read = Double.MAX_VALUE;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            long start = cpuNanos();
            FileScan found = FileScan.of(file, ReaderSettings.delimited());
            scan = Math.min(scan, (cpuNanos() - start) / 1e9);
            start = cpuNanos();
            read(file, found.settle(ReaderSettings.delimited()));
            read = Math.min(read, (cpuNanos() - start) / 1e9);
        }
        double megabytes = Files.size(file) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%-16s scan %5.0f MB/s   read %5.0f MB/s, %.2f million records/s%n",
                name,
                megabytes / scan,
                megabytes / read,
                records / read / 1e6);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void read(Path file, ReaderSettings settings) throws IOException {
        try (RecordReader reader = RecordReaders.open(file, settings)) {
            for (RawRecord record = reader.read(); record != null; record = reader.read()) {
                if (record.reason() != null) {
                    throw new IllegalStateException(record.line() + ": " + record.detail());
                }
            }
        }
    }

    private static Path write(Path file, int records, Charset charset, String quote) throws IOException {
        Random random = new Random(7);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write("gmsfhm,xm,cym,xb,csrq,mz,jg,csd,hjd,hkfl,hh,gx,xzz,xl,hyzk,byzk,zy,fwcs,swrq,gxsj\n"
                    .getBytes(charset));
            for (int i = 0; i < records; i++) {
                String line = String.join(quote + "," + quote, fields(random, i));
                out.write((quote + line + quote + "\n").getBytes(charset));
            }
        }
        return file;
    }

    private static String[] fields(Random random, int i) {
        String id = "4512" + (10_0000_0000_0000L + random.nextInt(1 << 30) * 100L);
        String place = PLACES[random.nextInt(PLACES.length)];
        return new String[] {
            id,
            NAMES[random.nextInt(NAMES.length)],
            "",
            "1",
            "19800101",
            "08",
            "451228",
            "451228",
            place,
            "2",
            "45122800" + i,
            "户主",
            place,
            "70",
            "20",
            "",
            "",
            "",
            "",
            "2026-01-02"
        };
    }
}
