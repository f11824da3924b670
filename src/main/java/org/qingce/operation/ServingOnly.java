package org.qingce.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves web server, endpoints and metric registries out of the application of a command that serves nobody, so that it starts as fast as
 * if they were not there. {@code spring.main.web-application-type} says who serves.
 */
final class ServingOnly implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final String BOOT = "org.springframework.boot.";
    private static final List<String> ROOMS = List.of(
            "actuate.",
            "autoconfigure.admin.",
            "autoconfigure.jmx.",
            "autoconfigure.task.",
            "batch.autoconfigure.observation.",
            "flyway.autoconfigure.FlywayEndpoint",
            "health.",
            "http.",
            "jackson.",
            "jdbc.autoconfigure.health.",
            "jdbc.autoconfigure.metrics.",
            "mail.autoconfigure.MailHealth",
            "micrometer.",
            "servlet.",
            "tomcat.",
            "webmvc.");

    private boolean serving;

    @Override
    public void setEnvironment(Environment environment) {
        String type = environment.getProperty("spring.main.web-application-type", "none");
        serving = !type.equalsIgnoreCase(WebApplicationType.NONE.name());
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        var matches = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            String name = classes[i];
            matches[i] = serving || name == null || ROOMS.stream().noneMatch(room -> name.startsWith(BOOT + room));
        }
        return matches;
    }
}
