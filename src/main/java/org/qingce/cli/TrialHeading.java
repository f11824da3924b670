package org.qingce.cli;

import org.qingce.job.TrialDesk;

/** Says what a trial was made on. */
record TrialHeading(Console console) {

    void show(TrialDesk.Trial<?> trial) {
        console.say("trial.run", Long.toString(trial.run().runId()), trial.run().businessDate());
        trial.unfinished().ifPresent(run -> console.say("trial.unfinished", Long.toString(run.runId())));
    }
}
