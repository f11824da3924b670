package org.qingce.report;

import java.util.Optional;

/** Words how a figure stands to its target, so that colour never speaks alone. */
final class Marks {

    private final Messages messages;

    Marks(Messages messages) {
        this.messages = messages;
    }

    /** The mark of a figure that was measured; without cases there is nothing to judge. */
    Page.Mark of(Optional<Boolean> met) {
        return met.map(yes -> mark(yes ? "met" : "missed", yes ? "met" : "missed"))
                .orElseGet(() -> mark("open", "nocases"));
    }

    /** The mark of a figure that only a sample could tell. */
    Page.Mark notSampled() {
        return mark("open", "open");
    }

    /** The mark of a verdict on an estimate: met, missed, or open where the interval holds the target or nothing was answered. */
    Page.Mark verdict(String verdict) {
        return switch (verdict) {
            case "met", "missed" -> mark(verdict, verdict);
            case "too-few" -> mark("open", "too-few");
            case "not-sampled" -> notSampled();
            default -> mark("open", "undecided");
        };
    }

    private Page.Mark mark(String tone, String word) {
        return new Page.Mark(tone, messages.text("sign." + tone), messages.text("word." + word));
    }
}
