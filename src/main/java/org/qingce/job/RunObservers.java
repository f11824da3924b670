package org.qingce.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** All who want to know how runs get on. */
@Component
public class RunObservers implements RunObserver {

    private final List<RunObserver> observers = new CopyOnWriteArrayList<>();

    /** Adds an observer for the life of the application. */
    public void add(RunObserver observer) {
        observers.add(observer);
    }

    @Override
    public void stepStarted(RunContext run, String step) {
        observers.forEach(observer -> observer.stepStarted(run, step));
    }

    @Override
    public void stepFinished(RunContext run, String step, Stage.Rows rows) {
        observers.forEach(observer -> observer.stepFinished(run, step, rows));
    }

    @Override
    public void runEnded(RunContext run) {
        observers.forEach(observer -> observer.runEnded(run));
    }

    @Override
    public void runReleased(RunSummary run) {
        observers.forEach(observer -> observer.runReleased(run));
    }

    @Override
    public void registerRestored(RegisterRestored restored) {
        observers.forEach(observer -> observer.registerRestored(restored));
    }

    @Override
    public void linesExpected(long lines) {
        observers.forEach(observer -> observer.linesExpected(lines));
    }

    @Override
    public void linesRead(long lines) {
        observers.forEach(observer -> observer.linesRead(lines));
    }
}
