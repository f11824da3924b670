package org.qingce.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/rules.md says is so. Run with {@code -Dqingce.docs=write} to bring its column tables up to date. */
class RulesDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/rules.md");
    private static final String MARK = "<!-- made by RulesDocumentTest from here on -->\n";

    @TempDir
    Path folder;

    @Test
    void theColumnsAreThoseOfTheSubjects() throws IOException {
        try (var bench = new RuleBench()) {
            String columns = new SubjectColumns(bench).asMarkdown();
            if ("write".equals(System.getProperty("qingce.docs"))) {
                String document = Files.readString(DOCUMENT);
                Files.writeString(DOCUMENT, document.substring(0, document.indexOf(MARK)) + MARK + columns);
            }
            assertThat(Files.readString(DOCUMENT)).endsWith(MARK + columns);
        }
    }

    @Test
    void theRuleItShowsIsARule() throws IOException {
        String document = Files.readString(DOCUMENT);
        int start = document.indexOf("```yaml\n") + "```yaml\n".length();
        Files.writeString(folder.resolve("shown.yaml"), document.substring(start, document.indexOf("```\n", start)));
        RuleCatalogue catalogue = RuleCatalogue.load(folder);
        assertThat(catalogue.rules()).hasSize(1);
        assertThat(RuleExamples.failures(catalogue)).isEmpty();
    }
}
