package org.qingce.linkage.similarity;

import java.util.Locale;

/** A named outcome of a comparison; the constants of one enum, declared from best to worst. */
interface Grade {

    /** The Java name of the enum constant. */
    String name();

    /** The similarity that stands for it, 1 to 100; falls from constant to constant. */
    int similarity();

    /** As model files name it. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
