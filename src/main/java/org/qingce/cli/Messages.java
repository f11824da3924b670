package org.qingce.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the commands say, in the language asked for. */
record Messages(Locale locale) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A message with its arguments in place; numbers are grouped. */
    String text(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.qingce.cli.messages", locale, NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
