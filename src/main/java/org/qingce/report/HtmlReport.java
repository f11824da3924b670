package org.qingce.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays pages out: one HTML file each, that needs nothing beside it. */
final class HtmlReport {

    private static final String FOLDER = "org/qingce/report/page/";

    /** What draws for the printer knows pictures by their namespace; browsers need none. */
    private static final String NAMED_SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";

    private final Messages messages;

    HtmlReport(Messages messages) {
        this.messages = messages;
    }

    /** The page for the screen. */
    String page(Page page) {
        return process("report", variables("page", page, "report.css", "report.js"));
    }

    /** The page for the printer: nothing folded away, no script. */
    String printed(Page page) {
        return process("report", variables("page", page.printed(), "print.css", null))
                .replace("<svg ", NAMED_SVG);
    }

    String bulletin(Bulletin bulletin) {
        return process("bulletin", variables("bulletin", bulletin, "bulletin.css", null));
    }

    private static Map<String, @Nullable Object> variables(
            String name, Object content, String style, @Nullable String script) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put(name, content);
        variables.put("style", resource(style));
        variables.put("script", script == null ? null : resource(script));
        return variables;
    }

    private String process(String template, Map<String, @Nullable Object> variables) {
        var resolver = new ClassLoaderTemplateResolver(HtmlReport.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new ReportMessages());
        var context = new Context(messages.locale());
        variables.forEach(context::setVariable);
        return engine.process(template, context);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    /** Hands the report's messages to the template; a missing one is an error. */
    private final class ReportMessages extends AbstractMessageResolver {

        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
            return messages.text(key, parameters == null ? new Object[0] : parameters);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
            throw new IllegalStateException("no message " + key);
        }
    }
}
