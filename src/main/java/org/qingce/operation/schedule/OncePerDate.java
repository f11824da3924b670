package org.qingce.operation.schedule;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lets the first night of each date through; nights come in order. */
final class OncePerDate implements Predicate<Night> {

    private @Nullable LocalDate last;

    @Override
    public boolean test(Night night) {
        boolean fresh = !night.date().equals(last);
        last = night.date();
        return fresh;
    }
}
