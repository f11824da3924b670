package org.qingce.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The report's own words in one language: Chinese for a Chinese locale, English for every other. */
final class Messages {

    private final Locale locale;
    private final ResourceBundle bundle;

    Messages(Locale locale) {
        this.locale = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(
                "org.qingce.report.messages_" + this.locale.getLanguage(),
                Locale.ROOT,
                Messages.class.getClassLoader());
    }

    Locale locale() {
        return locale;
    }

    /**
     * The text of a key, places {0}, {1} … filled in. Arguments are texts: numbers come formatted.
     *
     * @throws MissingResourceException if there is no such key
     */
    String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }
}
