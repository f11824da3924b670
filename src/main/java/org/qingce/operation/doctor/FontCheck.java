package org.qingce.operation.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingce.definition.Label;

/** Whether printed reports have the fonts that the settings name. */
record FontCheck(Place place) implements Check {

    @Override
    public String name() {
        return "fonts";
    }

    @Override
    public List<Finding> look() throws IOException {
        var findings = new ArrayList<Finding>();
        for (Path folder : place.settings().fonts()) {
            long fonts = count(folder);
            findings.add(
                    fonts > 0
                            ? Finding.ok(folder + "：" + fonts + " 个字体", folder + ": " + fonts + " fonts")
                            : Finding.problem(
                                    new Label(folder + " 中没有 TrueType 字体", folder + " has no TrueType font"),
                                    new Label(
                                            "放入 .ttf 文件，或从 qingce.fonts 去掉",
                                            "put .ttf files there, or take it out of qingce.fonts")));
        }
        return findings.isEmpty()
                ? List.of(
                        Finding.note(
                                "用自带字体打印；生僻字（如 㐂、𠮷）需在 qingce.fonts 中另指字体",
                                "reports are printed in the product's own font; rarer characters (㐂, 𠮷) need one in qingce.fonts"))
                : findings;
    }

    private static long count(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".ttf"))
                    .count();
        }
    }
}
