package org.qingce.operation.alarm;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.qingce.job.QingceSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which of an operator's installations a message comes from: {@code qingce.installation}, or else host and home. */
@Component
class Installation {

    private final String given;
    private final QingceSettings settings;

    Installation(@Value("${qingce.installation:}") String given, QingceSettings settings) {
        this.given = given;
        this.settings = settings;
    }

    String name() {
        return given.isBlank() ? host() + ":" + settings.home() : given;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
