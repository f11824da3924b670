package org.qingce.rules;

import java.nio.file.Path;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.DefinitionFolder;

/**
 * A file of rules in its place among those in force.
 *
 * @param place where it stands now
 * @param rules what it holds
 */
public record RuleAddition(Path place, RuleCatalogue rules) {

    /**
     * Puts a file of rules into a folder; the next run judges by them.
     *
     * @throws DefinitionException if the file is wrong, an example fails, or a rule in force has one of its ids; the folder is as it was
     */
    public static RuleAddition put(Path file, Path folder) {
        RuleCatalogue added = RuleCatalogue.ofFile(file);
        Path place = DefinitionFolder.place(file, folder);
        RuleCatalogue inForce = RuleCatalogue.load(folder);
        for (Rule rule : added.rules()) {
            inForce.find(rule.id()).ifPresent(earlier -> refuse(rule, earlier));
        }
        for (RuleExamples.Failure failure : RuleExamples.failures(added)) {
            throw new DefinitionException(file, failure.rule().line(), failure.told());
        }
        DefinitionFolder.put(file, place);
        return new RuleAddition(place, added);
    }

    private static void refuse(Rule rule, Rule earlier) {
        throw new DefinitionException(
                rule.file(),
                rule.line(),
                "rule " + rule.id() + " stands already in " + earlier.file() + ", line " + earlier.line()
                        + "; to change it, edit it there; or give this one another id");
    }
}
