package org.qingce.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.job.QingceApplication;
import org.qingce.job.QingceSettings;
import org.qingce.job.RunObservers;
import org.qingce.operation.OperationApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where state and definitions live; the same for every command that works with runs. */
final class HomeOptions {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = "${QINGCE_HOME:-./data}",
            description = "Folder in which all state lives (default: ${DEFAULT-VALUE}, also QINGCE_HOME).")
    private Path home = Path.of("data");

    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            defaultValue = "${QINGCE_JOBS:-./jobs}",
            description = "Folder of the definitions (default: ${DEFAULT-VALUE}, also QINGCE_JOBS).")
    private Path jobs = Path.of("jobs");

    /** Starts the application on this home. */
    ConfigurableApplicationContext start() {
        return start(Map.of());
    }

    /** Starts the application on this home with further settings. */
    ConfigurableApplicationContext start(Map<String, ? extends @Nullable Object> further) {
        return start(absolute(), further);
    }

    /** Starts the application on another home. */
    ConfigurableApplicationContext startOn(Path other) {
        return start(other, Map.of());
    }

    private ConfigurableApplicationContext start(Path place, Map<String, ? extends @Nullable Object> further) {
        requireFolders(place);
        var properties = new LinkedHashMap<String, Object>();
        properties.put("qingce.home", place.toString());
        properties.put("qingce.jobs", jobs.toAbsolutePath().normalize().toString());
        further.forEach((key, value) -> {
            if (value != null) {
                properties.put(key, value.toString());
            }
        });
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        var application =
                new SpringApplicationBuilder(QingceApplication.class, OperationApplication.class).run(arguments);
        application
                .getBean(RunObservers.class)
                .add(new RestoreNotice(spec.commandLine().getErr(), new Messages(locale())));
        return application;
    }

    /** Definitions that somebody names must be there; a home is made, where it can be. */
    private void requireFolders(Path place) {
        boolean named = spec.commandLine().getParseResult().hasMatchedOption("--jobs");
        if (named && !Files.isDirectory(jobs)) {
            throw new ParameterException(
                    spec.commandLine(), "没有定义目录 --jobs " + jobs + ": there is no such folder of definitions");
        }
        Path above = place;
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        if (above != null && !Files.isDirectory(above)) {
            throw new ParameterException(
                    spec.commandLine(), "不能作为主目录 --home " + home + ": " + above + " is a file and no folder");
        }
    }

    /** That of the command's option for it, where it has one. */
    private Locale locale() {
        OptionSpec option = spec.findOption("--lang");
        Language language = option == null ? null : option.getValue();
        return (language == null ? Language.ZH : language).locale();
    }

    /** The settings of this home where nothing else is set; for when the application does not start. */
    QingceSettings usualSettings() {
        Map<String, String> given = Map.of(
                "qingce.home",
                absolute().toString(),
                "qingce.jobs",
                jobs.toAbsolutePath().normalize().toString());
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate("qingce", QingceSettings.class);
    }

    Path jobs() {
        return jobs;
    }

    /** The home, from the root on. */
    Path absolute() {
        return home.toAbsolutePath().normalize();
    }

    Path home() {
        return home;
    }
}
