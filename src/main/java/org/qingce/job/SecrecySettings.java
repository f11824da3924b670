package org.qingce.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What keeps personal data to those whose task needs it, under {@code qingce.}.
 *
 * @param keyFile of the key set; null for {@code keys/key-set.json} under the home
 * @param worklistKeyFile of the key set for what is handed out; null for the one key set
 * @param handOut in which form worklists and other files for people are handed out: {@code encrypted} or {@code plain}
 */
@ConfigurationProperties("qingce")
public record SecrecySettings(
        @Nullable Path keyFile,
        @Nullable Path worklistKeyFile,
        @DefaultValue("encrypted") String handOut) {

    public SecrecySettings {
        HandOutForm.named(handOut);
    }

    /** In which form files are handed out. */
    HandOutForm form() {
        return HandOutForm.named(handOut);
    }
}
