package org.qingce.operation.doctor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.definition.Label;
import org.qingce.definition.Nearest;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Settings that nothing reads: most often one that is spelt wrong. */
@Component
final class UnknownSettingsCheck implements Check {

    private static final String OURS = "qingce";
    /** What is read otherwise than through a class of settings. */
    private static final Set<String> OTHERS = Set.of(
            "qingce.port",
            "qingce.database-patience",
            "qingce.installation",
            "qingce.alarms.every",
            "qingce.webhook.url",
            "qingce.webhook.secret");
    /** Variables of the launcher, and of this room's neighbours. */
    private static final Set<String> VARIABLES =
            Set.of("QINGCE_ROOT", "QINGCE_JAVA_OPTS", "QINGCE_USER", "QINGCE_KEY_SET");

    private final ApplicationContext application;
    private final Environment environment;

    UnknownSettingsCheck(ApplicationContext application, Environment environment) {
        this.application = application;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public List<Finding> look() {
        Set<String> known = known();
        List<Finding> unknown = given().filter(setting -> known.stream().noneMatch(setting::isMeantBy))
                .map(setting -> finding(setting, known))
                .toList();
        return unknown.isEmpty() ? List.of(Finding.ok("没有不认识的设置", "every setting is known")) : unknown;
    }

    /**
     * A setting that somebody gave.
     *
     * @param name as it was written
     * @param property as a property is written
     */
    private record Given(String name, String property) {

        /** A name may be a setting itself, or one of a list or a map. */
        boolean isMeantBy(String known) {
            return plain(property).equals(plain(known))
                    || plain(property).startsWith(plain(known) + "[")
                    || plain(property).startsWith(plain(known) + ".");
        }

        private static String plain(String name) {
            return name.replace("-", "");
        }
    }

    private static Finding finding(Given setting, Collection<String> known) {
        String hint = Nearest.hint(setting.property(), known);
        return Finding.warning(
                new Label("没有这个设置：" + setting.name() + hint, "there is no setting " + setting.name() + hint),
                new Label("改正或去掉它", "put it right or take it out"));
    }

    private Stream<Given> given() {
        var names = new TreeSet<String>();
        ((ConfigurableEnvironment) environment)
                .getPropertySources().stream()
                        .filter(EnumerablePropertySource.class::isInstance)
                        .forEach(source ->
                                names.addAll(List.of(((EnumerablePropertySource<?>) source).getPropertyNames())));
        return names.stream()
                .filter(name -> name.startsWith(OURS + ".") || name.startsWith("QINGCE_"))
                .filter(name -> !VARIABLES.contains(name) && !name.startsWith("QINGCE_TEST_"))
                .map(name ->
                        new Given(name, name.toLowerCase(java.util.Locale.ROOT).replace('_', '.')))
                .map(given -> isVariable(given.name()) ? joined(given) : given);
    }

    private static boolean isVariable(String name) {
        return name.startsWith("QINGCE_");
    }

    /** Of a variable's underscores nobody knows whether they were dots or nothing: only the first was a dot for certain. */
    private static Given joined(Given given) {
        String rest = given.property().substring(OURS.length() + 1).replace(".", "");
        return new Given(given.name(), OURS + "." + rest);
    }

    private Set<String> known() {
        return Stream.concat(
                        OTHERS.stream(),
                        application.getBeansWithAnnotation(ConfigurationProperties.class).values().stream()
                                .filter(bean -> bean.getClass().isRecord())
                                .flatMap(bean -> names(bean.getClass())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(Class<?> settings) {
        ConfigurationProperties about = settings.getAnnotation(ConfigurationProperties.class);
        String prefix = about == null ? "" : about.value().isEmpty() ? about.prefix() : about.value();
        return !prefix.startsWith(OURS)
                ? Stream.of()
                : Stream.of(settings.getRecordComponents())
                        .map(part -> prefix + "." + part.getName().replaceAll("([A-Z])", "-$1"))
                        .map(name -> ConfigurationPropertyName.adapt(name, '.').toString());
    }
}
