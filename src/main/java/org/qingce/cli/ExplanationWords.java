package org.qingce.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.job.PeopleDesk;
import org.qingce.linkage.cluster.Refusal;
import org.qingce.linkage.explanation.Explanation;
import org.qingce.linkage.explanation.Hop;
import org.qingce.linkage.explanation.RuleAnswer;
import org.qingce.linkage.explanation.Standing;
import org.qingce.linkage.explanation.Step;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.Constraint;
import org.qingce.measures.Masking;
import org.qingce.population.MentionPlace;

/** An explanation in words, with its values masked unless they are to be shown. */
final class ExplanationWords {

    private static final int LONG_NUMBER = 11;

    private final PeopleDesk.Explained explained;
    private final Messages messages;
    private final boolean show;

    ExplanationWords(PeopleDesk.Explained explained, Messages messages, boolean show) {
        this.explained = explained;
        this.messages = messages;
        this.show = show;
    }

    Explanation explanation() {
        return explained.explanation();
    }

    PeopleDesk.Explained explained() {
        return explained;
    }

    boolean isMasked() {
        return !show;
    }

    /** Where a side stands. */
    String place(MentionPlace place) {
        return messages.text(
                "explain.place",
                place.file(),
                Long.toString(place.line()),
                place.role(),
                Long.toString(place.mention()),
                Long.toString(place.person()));
    }

    /** A value as it may be shown. */
    String value(String column, @Nullable String value) {
        if (value == null) {
            return "—";
        } else if (show) {
            return value;
        } else if (column.contains("division") || column.equals("village")) {
            return value;
        }
        boolean number = value.length() >= LONG_NUMBER
                && value.chars().skip(1).noneMatch(Character::isLetter)
                && value.lastIndexOf('-') <= 0;
        return number && !column.contains("phone") ? Masking.number(value) : Masking.field(column, value);
    }

    /** What is compared, and how. */
    String comparison(Step step) {
        Comparison comparison = step.comparison();
        return comparison.id() + " (" + comparison.function().title().in(messages.locale()) + ")";
    }

    /** A level in words. */
    String level(Step step) {
        if (step.level() == Comparison.BOTH_MISSING) {
            return messages.text("level.both-missing");
        } else if (step.level() == Comparison.ONE_MISSING) {
            return messages.text("level.one-missing");
        }
        String level = String.valueOf(step.levelName());
        if (step.comparison().function().grades().containsKey(level)) {
            return step.comparison().function().title(level).in(messages.locale());
        } else if (level.equals("else")) {
            return messages.text("level.else");
        }
        return level.equals("100") ? messages.text("level.equal") : "≥ " + level + " %";
    }

    /** What became of the two. */
    String verdict() {
        return switch (explanation().standing().verdict()) {
            case CERTAIN -> messages.text("verdict.certain");
            case LINKED -> messages.text("verdict.linked");
            case LINKED_THROUGH_OTHERS -> messages.text("verdict.linked-through-others");
            case DECIDED_SAME -> messages.text("verdict.decided-same");
            case DECIDED_DIFFERENT -> messages.text("verdict.decided-different");
            case REFUSED ->
                messages.text("verdict.refused", reason(explanation().standing().refusal()));
            case KEPT_APART -> messages.text("verdict.kept-apart");
            case FOR_REVIEW -> messages.text("verdict.for-review");
            case TOO_WEAK -> messages.text("verdict.too-weak");
            case NEVER_COMPARED -> messages.text("verdict.never-compared");
        };
    }

    /** Why a link is refused. */
    String reason(@Nullable String id) {
        String reason = String.valueOf(id);
        return switch (reason) {
            case Refusal.DECISION -> messages.text("refusal.decision");
            case Refusal.ONE_PER_SOURCE -> messages.text("refusal.one-per-source");
            case Refusal.RIVALS -> messages.text("refusal.rivals");
            case Refusal.COHESION -> messages.text("refusal.cohesion");
            case Refusal.TOO_LARGE -> messages.text("refusal.too-large");
            default ->
                explained.model().constraints().stream()
                        .filter(constraint -> constraint.id().equals(reason))
                        .map(Constraint::title)
                        .map(title -> title.in(messages.locale()))
                        .findFirst()
                        .orElse(reason);
        };
    }

    /** What a blocking rule makes of the two. */
    String outcome(RuleAnswer answer) {
        return switch (answer.outcome()) {
            case MADE -> messages.text("rule.made");
            case MISSING -> messages.text("rule.missing");
            case DIFFERENT -> messages.text("rule.different");
            case BOTH_KEYED -> messages.text("rule.both-keyed");
            case NARROWED -> messages.text("rule.narrowed");
            case LEFT_OUT -> messages.text("rule.left-out");
        };
    }

    /** A rule's columns with what their values are to each other. */
    String columns(RuleAnswer answer) {
        boolean narrowed = answer.outcome() == RuleAnswer.Outcome.NARROWED;
        return answer.columns().stream()
                .filter(asked -> narrowed || !asked.further())
                .map(this::asked)
                .collect(Collectors.joining(", "));
    }

    private String asked(RuleAnswer.Asked asked) {
        String left = value(asked.column(), asked.left());
        String right = value(asked.column(), asked.right());
        return switch (asked.agreement()) {
            case EQUAL -> asked.column() + " =";
            case DIFFERENT -> asked.column() + " ≠ [" + left + " | " + right + "]";
            case MISSING -> asked.column() + " ? [" + left + " | " + right + "]";
        };
    }

    /** What more there is to say, a sentence each: edge, veto, path, decisions. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        Standing standing = explanation().standing();
        Standing.Edge edge = standing.edge();
        if (edge != null) {
            notes.add(messages.text("explain.edge", bits(edge.weight()), String.valueOf(edge.rule())));
            boolean ours = edge.left() == explanation().left().mention()
                    && edge.right() == explanation().right().mention();
            if (!ours && Double.compare(edge.weight(), explanation().weight()) != 0) {
                notes.add(messages.text("explain.other-pair", Long.toString(edge.left()), Long.toString(edge.right())));
            }
        }
        if (explanation().veto() != null) {
            notes.add(messages.text("explain.veto", reason(explanation().veto())));
        }
        if (standing.path().size() > 1) {
            notes.add(messages.text(
                    "explain.path", standing.path().stream().map(this::hop).collect(Collectors.joining(" → "))));
        }
        standing.decisions().forEach(said -> notes.add(decision(said)));
        return List.copyOf(notes);
    }

    private String hop(Hop hop) {
        return Double.isInfinite(hop.weight())
                ? messages.text("explain.hop-decided")
                : messages.text("explain.hop", bits(hop.weight()), String.valueOf(hop.rule()));
    }

    private String decision(Standing.Said said) {
        String verdict = messages.text(said.verdict().equals("same") ? "decision.same" : "decision.different");
        return messages.text(
                "explain.decision", said.by(), said.at(), verdict, said.reason() == null ? "" : said.reason());
    }

    static String bits(double bits) {
        return String.format(Locale.ROOT, "%+.2f", bits);
    }

    /** A share of 0 to 1, small ones by powers of ten. */
    static String share(@Nullable Double share) {
        return share == null ? "" : String.format(Locale.ROOT, share >= 0.001 ? "%.4f" : "%.1e", share);
    }
}
