package org.qingce.intake.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file several times the heap is scanned and read in a process of its own. */
class FlatMemoryTest {
    private static final int RECORDS = 400_000;
    private static final String RECORD = "45122819850131002X,\"韦家豪\n(二)\",广西壮族自治区都安瑶族自治县安阳镇大桥村12号\n";

    @TempDir
    Path folder;

    @Test
    void fortyMegabytesAreReadWithSixteenMegabytesOfHeap() throws IOException, InterruptedException {
        Path file = folder.resolve("extract");
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            out.write("gmsfhm,xm,hjdxz\n");
            for (int i = 0; i < RECORDS; i++) {
                out.write(RECORD);
            }
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process reading = new ProcessBuilder(
                        java.toString(),
                        "-Xmx16m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FlatMemoryTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(reading.getInputStream().readAllBytes(), UTF_8)).isEqualTo(RECORDS + " records");
        assertThat(reading.waitFor()).isZero();
        assertThat(Files.size(file)).isGreaterThan(40_000_000L);
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        FileScan scan = FileScan.of(file, ReaderSettings.delimited());
        long records = 0;
        try (RecordReader reader = RecordReaders.open(file, scan.settle(ReaderSettings.delimited()))) {
            while (reader.read() != null) {
                records++;
            }
        }
        System.out.print(records + " records");
    }
}
