package org.qingce.planted;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The extracts of a night that can be changed. Cremations, divisions and headcounts go along as they are. */
record CountyExtracts(Sheet police, Sheet population, Sheet health, Sheet marriages, Sheet births, Sheet deaths) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int[] BIRTH_WIDTHS = {10, 30, 1, 12, 2, 2, 4, 30, 6, 2, 2, 20, 30, 6, 2, 2, 20, 40, 8, 12};
    private static final List<String> BIRTH_HEADINGS = List.of(
            ("cert_no child_name sex birth_time weeks length_cm weight_g mother_name mother_nation mother_folk mother_cert_type"
                            + " mother_cert_no father_name father_nation father_folk father_cert_type father_cert_no organ"
                            + " issue_date child_division")
                    .split(" "));

    static CountyExtracts read(Path night) throws IOException {
        return new CountyExtracts(
                Sheet.delimited(night.resolve("police-resident-20260331.csv"), GB18030, ','),
                Sheet.delimited(night.resolve("population-20260331.csv"), StandardCharsets.UTF_8, ','),
                Sheet.delimited(night.resolve("health-record-20260331.csv"), StandardCharsets.UTF_8, ','),
                Sheet.delimited(night.resolve("civil-marriage-20260331.tsv"), StandardCharsets.UTF_8, '\t'),
                Sheet.fixedWidth(night.resolve("health-birth-20260331.txt"), GB18030, BIRTH_WIDTHS, BIRTH_HEADINGS),
                Sheet.delimited(night.resolve("health-death-20260331.csv"), StandardCharsets.UTF_8, ','));
    }

    void write(Path night, Path origin) throws IOException {
        Files.createDirectories(night);
        for (String file : List.of("civil-death-20260331.xlsx", "divisions.csv", "headcounts.csv")) {
            Files.copy(origin.resolve(file), night.resolve(file));
        }
        police.write(night.resolve("police-resident-20260331.csv"));
        population.write(night.resolve("population-20260331.csv"));
        health.write(night.resolve("health-record-20260331.csv"));
        marriages.write(night.resolve("civil-marriage-20260331.csv"));
        births.write(night.resolve("health-birth-20260331.csv"));
        deaths.write(night.resolve("health-death-20260331.csv"));
    }
}
