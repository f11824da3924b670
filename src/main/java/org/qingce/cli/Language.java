package org.qingce.cli;

import java.util.Locale;

/** The languages of the product, as {@code --lang} takes them. */
enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
