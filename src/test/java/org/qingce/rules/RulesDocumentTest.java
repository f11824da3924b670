package org.qingce.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/rules.md shows is a rule. */
class RulesDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/rules.md");

    @TempDir
    Path folder;

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
