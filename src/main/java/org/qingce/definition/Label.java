package org.qingce.definition;

import java.util.Locale;

/** What something is called, in both languages of the product. */
public record Label(String zh, String en) {

    /** The name in a locale: Chinese for Chinese, English for everything else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
