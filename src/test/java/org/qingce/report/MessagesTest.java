package org.qingce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things, and nothing is said outside them. */
class MessagesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.qingce.report.messages_" + language, Locale.ROOT);
    }

    static List<Path> templates() throws IOException {
        try (var files = Files.walk(MAIN.resolve("resources/org/qingce/report/page"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() {
        var chinese = bundle("zh");
        var english = bundle("en");
        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : chinese.keySet()) {
            assertThat(places(chinese.getString(key))).as(key).isEqualTo(places(english.getString(key)));
            assertThat(english.getString(key))
                    .as(key)
                    .doesNotContainPattern(CHINESE)
                    .doesNotContain("'")
                    .isNotBlank();
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNoTextOfItsOwnAndAsksForNoMissingKey(Path file) throws IOException {
        String template = Files.readString(file);
        var texts = Pattern.compile(">([^<>]*)<")
                .matcher(template.replaceAll("=\"[^\"]*\"", ""))
                .results()
                .map(result -> result.group(1).strip());
        assertThat(texts.filter(text -> !text.isEmpty() && !text.equals("→") && !text.equals("·")))
                .isEmpty();
        assertThat(template).doesNotContainPattern("(title|alt|placeholder|aria-label)=\"[^\"#$]+\"(?![^<]*th:attr)");
        var keys = Pattern.compile("#\\{([a-z.-]+)[}(]")
                .matcher(template)
                .results()
                .map(result -> result.group(1));
        assertThat(keys).allMatch(bundle("zh")::containsKey);
    }

    @Test
    void everySectionHasItsFragmentAndItsHeading() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(20);
        for (Path file : templates()) {
            String id = file.getFileName().toString().replace(".html", "");
            if (file.getParent().endsWith("section") && !id.equals("headline")) {
                assertThat(bundle("zh").containsKey("section." + id)).as(id).isTrue();
            }
        }
    }

    @Test
    void theScriptAndTheCodeHoldNoChinese() throws IOException {
        try (var sources = Files.walk(MAIN.resolve("java/org/qingce/report"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(CHINESE);
            }
        }
        assertThat(Files.readString(MAIN.resolve("resources/org/qingce/report/page/report.js")))
                .doesNotContainPattern(CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "en", "fr"})
    void everyLanguageButChineseIsEnglish(String tag) {
        boolean chinese = tag.startsWith("zh");
        assertThat(new Messages(Locale.forLanguageTag(tag)).text("word.met")).isEqualTo(chinese ? "达标" : "met");
    }
}
