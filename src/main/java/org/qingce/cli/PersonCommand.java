package org.qingce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.qingce.job.PeopleDesk;
import org.qingce.measures.Masking;
import org.qingce.population.FieldExplanation;
import org.qingce.population.GoldenRule;
import org.qingce.population.MentionPlace;
import org.qingce.population.Offer;
import org.qingce.population.number.PersonChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a person: the golden record, where each value is from and why, and what became of the number. */
@Command(
        name = "person",
        description = {
            "Show a person by number: each field of the golden record, the file and line it is from, the rule that chose it, and whether",
            "sources disagree; then what became of the number. One that was merged leads to the person it is now. Names and numbers are",
            "masked."
        },
        footer = {
            "",
            "Exit codes: 0 done; 3 no run has ended well yet, or the number was never given; 4 a run is at work."
        })
final class PersonCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Parameters(paramLabel = "NUMBER", description = "The person's number.")
    private long number;

    @Option(names = "--show", description = "Show names and numbers in full, where the task needs them.")
    private boolean show;

    @Override
    public Integer call() {
        try (var application = home.start()) {
            PeopleDesk.Person person = application.getBean(PeopleDesk.class).person(number);
            if (person.current().current() != number) {
                console.say(
                        "person.merged",
                        Long.toString(number),
                        Long.toString(person.current().current()));
            }
            if (person.current().ended()) {
                console.say("person.ended", Long.toString(person.current().current()));
            }
            fields(person);
            history(person);
        }
        return ExitCode.OK;
    }

    private void fields(PeopleDesk.Person person) {
        Messages messages = console.messages();
        try (var table = new AlignedTable(console.out())) {
            table.add(List.of(
                    messages.text("column.field"),
                    messages.text("column.value"),
                    messages.text("column.source"),
                    messages.text("column.chosen-by"),
                    messages.text("column.disagreed")));
            person.golden().fields().stream()
                    .filter(field -> !field.offers().isEmpty())
                    .forEach(field -> table.add(row(person, field)));
        }
    }

    private List<String> row(PeopleDesk.Person person, FieldExplanation field) {
        Offer chosen = field.offers().get(0);
        MentionPlace place = person.places().get(chosen.mentionId());
        return List.of(
                field.field(),
                show ? chosen.value() : Masking.field(field.field(), chosen.value()),
                place == null ? "" : place.file() + ":" + place.line(),
                field.rule().map(this::rule).orElse(""),
                field.disagreed()
                        ? console.messages()
                                .text("person.disagreed", field.offers().size())
                        : "");
    }

    private String rule(GoldenRule rule) {
        return console.messages()
                .text(
                        switch (rule) {
                            case VERIFIED -> "golden.verified";
                            case ALONE -> "golden.alone";
                            case VALIDITY -> "golden.validity";
                            case PRECEDENCE -> "golden.precedence";
                            case RECENCY -> "golden.recency";
                            case FIRST_MENTION -> "golden.first-mention";
                        });
    }

    private void history(PeopleDesk.Person person) {
        if (!person.history().isEmpty()) {
            console.out().println();
        }
        for (PersonChange change : person.history()) {
            console.say(
                    change.joined() ? "person.joined" : "person.left",
                    Long.toString(change.runId()),
                    change.changedOn(),
                    change.mentions(),
                    change.other() == 0 ? "—" : Long.toString(change.other()),
                    change.why());
        }
    }
}
