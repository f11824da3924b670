package org.qingce.simulate.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What departments write for codes. */
final class Codes {
    private static final String PEOPLES = "/org/qingce/reference/codelists/ethnicity_gb3304.tsv";

    private final String[] peoples = new String[100];

    Codes() {
        try (InputStream table = Objects.requireNonNull(Codes.class.getResourceAsStream(PEOPLES), PEOPLES);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(r -> peoples[Integer.parseInt(r[0])] = r[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 壮族 */
    String people(int code) {
        return peoples[code];
    }

    /** 壮 */
    String shortPeople(int code) {
        String name = peoples[code];
        return name.length() > 1 && name.endsWith("族") ? name.substring(0, name.length() - 1) : name;
    }

    /** As the whole-population database has it: 未婚 初婚 再婚 复婚 丧偶 离婚. */
    static String marital(int status) {
        return switch (status) {
            case 10 -> "未婚";
            case 21 -> "初婚";
            case 22 -> "再婚";
            case 23 -> "复婚";
            case 30 -> "丧偶";
            case 40 -> "离婚";
            default -> throw new IllegalArgumentException("No marital status " + status);
        };
    }

    /** As health files have it: all who are married are 已婚. */
    static String maritalShort(int status) {
        return status / 10 == 2 ? "已婚" : marital(status);
    }

    /** GB/T 4658 in words: 研究生 大学本科 大学专科 中专 高中 初中 小学 其他. */
    static String education(int level) {
        return switch (level) {
            case 10 -> "研究生";
            case 20 -> "大学本科";
            case 30 -> "大学专科";
            case 40 -> "中专";
            case 60 -> "高中";
            case 70 -> "初中";
            case 80 -> "小学";
            default -> "其他";
        };
    }
}
