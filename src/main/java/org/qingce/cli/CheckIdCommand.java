package org.qingce.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingce.identity.DocumentNumber;
import org.qingce.identity.DocumentNumberJudge;
import org.qingce.identity.RepairSuggester;
import org.qingce.identity.Repairs;
import org.qingce.identity.RowFacts;
import org.qingce.identity.Sex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check-id}: judges document numbers given on the command line or, one a line, in a file. */
@Command(
        name = "check-id",
        mixinStandardHelpOptions = true,
        header = "判断证件号码，给出修正建议。 Judges document numbers and suggests repairs.",
        description = {
            "",
            "tsv columns: input kind status normalised birth_date sex division suggestions",
            "A suggestion is given only when exactly one repair agrees with check digit, address table and calendar,"
                    + " and with --birth and --sex where given. Confirm it before use.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every number is valid, or of another document",
            "1:some number is not",
            "2:wrong usage, or the file cannot be read"
        })
public final class CheckIdCommand implements Callable<Integer> {
    static final int ALL_ACCEPTED = 0;
    static final int SOME_NOT_ACCEPTED = 1;

    private static final Path STANDARD_INPUT = Path.of("-");

    private final DocumentNumberJudge judge = new DocumentNumberJudge();
    private final RepairSuggester suggester = new RepairSuggester(judge);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NUMBER", arity = "0..*", description = "Numbers to judge.")
    private List<String> numbers = new ArrayList<>();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Judge every line of this file too, UTF-8 or GB18030; - reads standard input.")
    private @Nullable Path file;

    @Option(
            names = "--birth",
            paramLabel = "DATE",
            converter = BirthDateConverter.class,
            description = "Birth date of the person, yyyy-MM-dd or yyyyMMdd; narrows the suggestions.")
    private @Nullable LocalDate birth;

    @Option(
            names = "--sex",
            paramLabel = "SEX",
            converter = SexConverter.class,
            description = "Sex of the person: 男 or 女, 1 or 2, M or F; narrows the suggestions.")
    private @Nullable Sex sex;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private CheckIdFormat format = CheckIdFormat.table;

    @Option(names = "--lang", defaultValue = "zh", description = "Language of the table: zh or en; default zh.")
    private String language = "zh";

    /** Judges everything and returns the exit code. */
    @Override
    public Integer call() {
        if (numbers.isEmpty() && file == null) {
            throw wrongUsage("给出号码，或用 --file 指定文件。 Give numbers, or a file with --file.");
        }
        PrintWriter out = commandSpec().commandLine().getOut();
        try (TextLines lines = lines();
                CheckIdWriter writer = format.writer(out, words())) {
            return judgeAll(lines, writer) ? ALL_ACCEPTED : SOME_NOT_ACCEPTED;
        } catch (IOException e) {
            throw wrongUsage("读不了 cannot read " + file);
        }
    }

    private boolean judgeAll(TextLines lines, CheckIdWriter writer) throws IOException {
        boolean allAccepted = true;
        for (String number : numbers) {
            allAccepted &= judge(number, writer);
        }
        for (String line = lines.next(); line != null; line = lines.next()) {
            allAccepted &= judge(line, writer);
        }
        return allAccepted;
    }

    private boolean judge(String input, CheckIdWriter writer) throws IOException {
        DocumentNumber number = judge.judge(input);
        boolean accepted = number.status().isAccepted();
        Repairs repairs = accepted ? Repairs.NONE : suggester.suggest(input, new RowFacts(birth, sex));
        writer.write(new CheckIdRow(input, number, repairs));
        return accepted;
    }

    private TextLines lines() throws IOException {
        if (file == null) {
            return new TextLines(InputStream.nullInputStream());
        }
        return new TextLines(file.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(file));
    }

    private ResourceBundle words() {
        return switch (language) {
            case "zh" -> ResourceBundle.getBundle("org.qingce.cli.check-id", Locale.ROOT);
            case "en" -> ResourceBundle.getBundle("org.qingce.cli.check-id", Locale.ENGLISH);
            default -> throw wrongUsage("--lang: zh 或 or en, 不是 not " + language);
        };
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(commandSpec().commandLine(), message);
    }

    private CommandSpec commandSpec() {
        if (spec == null) {
            throw new IllegalStateException("check-id runs under picocli only");
        }
        return spec;
    }
}
