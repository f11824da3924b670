package org.qingce.simulate.truth;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.fault.Written;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.SecondRegistration;
import org.qingce.simulate.world.Sex;

/** What one source says in one night, line by line. Used by one thread. */
public final class SourceTruth implements Closeable {
    static final String MENTION_COLUMNS =
            "file\tline\tslot\trole\tperson\tcopy\tid_written\tid_fault\tid_usable\tname_written\tname_fault\tbirth_written"
                    + "\tbirth_fault\tsex_written\tsex_fault\tethnicity_written\tdivision_written\tdivision_fault"
                    + "\tresidence_written\tclosed\tmissing\teducation_written\tphone_written\tmarital_written\tmarital_date_written"
                    + "\tnature_written\trelation_written\tdeath_written\tcancelled_written\tupdated_written"
                    + "\tsize_written\tmigrant_written\taway_written"
                    + "\tid_whose\tformer_written\tphone_fault\thousehold_written\thukou_in\tresidence_in\tresidence_fault\tlinkable\n";
    static final String REJECT_COLUMNS = "file\tline\treason\n";

    private final Path part;
    private final Linkability linkability;
    private final int day;
    private final FaultCounts counts;
    private final BufferedWriter mentions;
    private final StringBuilder rejects = new StringBuilder();
    private final List<FileTally> tallies = new ArrayList<>();
    private final StringBuilder row = new StringBuilder(300);
    private long rejected;
    private long repeatedHeaders;
    private long mentioned;

    /**
     * Begins with nothing said.
     *
     * @param source whose it is
     * @param part file that takes the mentions
     * @param day of the night
     */
    public SourceTruth(String source, Path part, Linkability linkability, int day) throws IOException {
        this.part = part;
        this.linkability = linkability;
        this.day = day;
        this.counts = new FaultCounts(source);
        this.mentions = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
    }

    /** One person in one role of the record that starts on that line. */
    public void mention(String file, long line, int slot, String role, Written written, RowFacts facts)
            throws IOException {
        row.setLength(0);
        row.append(file)
                .append('\t')
                .append(line)
                .append('\t')
                .append(slot)
                .append('\t')
                .append(role);
        row.append('\t').append(written.person().number()).append('\t').append(facts.copy());
        add(written.id()).add(written.idFault().label()).add(written.usableId());
        add(written.name()).add(written.nameFault().label());
        add(written.birth()).add(written.birthFault().label());
        add(sex(written.sex())).add(written.sexFault().label());
        add(facts.ethnicity())
                .add(facts.division())
                .add(facts.divisionFault().label())
                .add(facts.residence());
        add(facts.closed() ? "1" : "0").add(facts.missing());
        items(facts.items());
        boolean linkable = linkability.of(written, facts, day);
        add(whose(written)).add(facts.items().formerName());
        add(facts.items().phoneFault().label());
        add(facts.place().household())
                .add(facts.place().hukou())
                .add(facts.place().residence());
        add(facts.residenceFault().label()).add(linkable ? "1" : "0");
        counts.count(written, facts, linkable);
        mentions.append(row.append('\n'));
        mentioned++;
    }

    /** A record that no reader can take in. */
    public void reject(String file, long line, String reason) {
        rejects.append(file)
                .append('\t')
                .append(line)
                .append('\t')
                .append(reason)
                .append('\n');
        rejected++;
    }

    /** The header once more. */
    public void repeatedHeader(String file, long line) {
        rejects.append(file).append('\t').append(line).append("\trepeated-header\n");
        repeatedHeaders++;
    }

    /** Closes the account of one file. */
    public void finish(String source, String file, long lines, int headerLines, long records) {
        tallies.add(new FileTally(
                source, file, lines, headerLines, repeatedHeaders, records - rejected, rejected, mentioned));
        rejected = 0;
        repeatedHeaders = 0;
        mentioned = 0;
    }

    /** Everything said so far is on disk afterwards. */
    public void flush() throws IOException {
        mentions.flush();
    }

    @Override
    public void close() throws IOException {
        mentions.close();
    }

    Path part() {
        return part;
    }

    String counts() {
        return counts.lines();
    }

    String rejects() {
        return rejects.toString();
    }

    List<FileTally> tallies() {
        return tallies;
    }

    private void items(RowItems items) {
        add(items.education()).add(items.phone()).add(items.marital()).add(items.maritalDate());
        add(items.nature()).add(items.relation());
        add(items.died()).add(items.cancelled()).add(items.updated());
        add(items.householdSize()).add(items.migrant()).add(items.away());
    }

    /** A packed date or a count; 0 for none. */
    private SourceTruth add(int number) {
        return add(number == 0 ? "" : Integer.toString(number));
    }

    private SourceTruth add(String value) {
        row.append('\t').append(value);
        return this;
    }

    /** Whose number stands there: the person's own, that of the second registration, another's; empty for nobody's. */
    private String whose(Written written) {
        Person bearer = written.bearer();
        if (bearer == null) {
            return "";
        }
        if (!bearer.equals(written.person())) {
            return "another";
        }
        SecondRegistration second = bearer.second();
        boolean other = second != null && second.papers().number().equals(written.usableId());
        return other ? "second" : "own";
    }

    private static String sex(@Nullable Sex sex) {
        return sex == null ? "" : String.valueOf(sex.code());
    }
}
