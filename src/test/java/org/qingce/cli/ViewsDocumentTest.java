package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingce.measures.MeasureViews;
import org.qingce.rules.RuleViews;
import org.qingce.workbench.ConditionFunction;
import org.qingce.workbench.DocumentedColumn;
import org.qingce.workbench.DocumentedView;

/** docs/views.md is what the views themselves say. */
class ViewsDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/views.md");

    @Test
    void theDocumentIsWhatTheViewsSay() throws IOException {
        String said = new ViewsPage(new Messages(Locale.ENGLISH)).whole(RuleViews.all(), MeasureViews.all());
        if ("write".equals(System.getProperty("qingce.docs"))) {
            Files.writeString(DOCUMENT, said);
        }
        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as("docs/views.md is not what the views say; run"
                        + " './mvnw test -Dtest=ViewsDocumentTest -Dqingce.docs=write' to write it anew")
                .isEqualTo(said);
    }

    @Test
    void everyViewSaysWhatARowIsAndEveryColumnWhatItMeans() {
        for (DocumentedView view : views()) {
            assertThat(view.row())
                    .as("the head of subject_%s.sql", view.subject())
                    .isNotEmpty();
            assertThat(view.columns())
                    .map(DocumentedColumn::name)
                    .contains(view.key().split(", "));
            assertThat(view.columns())
                    .as("in subject_%s.sql write '-- what it means' after the column", view.subject())
                    .noneMatch(column -> column.meaning().isEmpty());
        }
    }

    @Test
    void everyFunctionThatShippedDefinitionsCallIsTold() throws IOException {
        assertThat(called())
                .as("add it to ConditionFunction")
                .isSubsetOf(ConditionFunction.ALL.stream()
                        .map(ConditionFunction::name)
                        .toList());
    }

    @Test
    void theCommandPrintsOneSubjectOrAllAndKnowsWhatThereIs() throws IOException {
        var session = new Session(Path.of("unused"));
        assertThat(session.plain("views", "--lang", "en")).isZero();
        assertThat(session.out()).isEqualTo(Files.readString(DOCUMENT));
        assertThat(session.plain("views", "--subject", "published")).isZero();
        assertThat(session.out()).contains("### published", "| `in_police` |").doesNotContain("### mention");
        assertThat(session.plain("views", "--subject", "village")).isEqualTo(ExitCode.USAGE);
        assertThat(session.err()).contains("no subject village; rules have [mention, ");
    }

    private static List<DocumentedView> views() {
        return Stream.concat(RuleViews.all().stream(), MeasureViews.all().stream())
                .toList();
    }

    private static List<String> called() throws IOException {
        Pattern call = Pattern.compile("\\bqc_\\w+(?=\\()");
        try (Stream<Path> files =
                Stream.concat(Files.list(Path.of("jobs/rules")), Files.list(Path.of("jobs/measures")))) {
            return files.flatMap(file -> call.matcher(read(file)).results())
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
