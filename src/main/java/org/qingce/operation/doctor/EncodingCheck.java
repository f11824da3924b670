package org.qingce.operation.doctor;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.qingce.definition.Label;

/** In which encodings this process reads texts, names files and writes to the terminal. */
record EncodingCheck(UnaryOperator<String> property) implements Check {

    @Override
    public String name() {
        return "encodings";
    }

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        findings.add(of("file.encoding", new Label("用仓库里的启动器 ./qingce", "use the launcher ./qingce"), true));
        findings.add(of(
                "sun.jnu.encoding",
                new Label(
                        "启动前设 LANG=C.UTF-8，否则中文文件名打不开",
                        "set LANG=C.UTF-8 before starting: files with Chinese names cannot be opened otherwise"),
                true));
        findings.add(of("stdout.encoding", new Label("把终端设为 UTF-8", "set the terminal to UTF-8"), false));
        return findings;
    }

    private Finding of(String name, Label todo, boolean grave) {
        String value = Objects.requireNonNullElse(property.apply(name), "");
        String said = name + " = " + (value.isEmpty() ? "?" : value);
        if (value.isEmpty() || isUtf8(value)) {
            return Finding.ok(said, said);
        }
        Label found = new Label(said + "，不是 UTF-8", said + ", not UTF-8");
        return grave ? Finding.problem(found, todo) : Finding.warning(found, todo);
    }

    private static boolean isUtf8(String name) {
        return Charset.isSupported(name) && Charset.forName(name).equals(StandardCharsets.UTF_8);
    }
}
