package org.qingce.simulate.world;

import org.jspecify.annotations.Nullable;

/** One person with the whole life laid down; a question always says on which day it is asked. */
public final class Person {
    private final Sex sex;
    private final int birthDay;
    private final byte ethnicity;
    private final @Nullable Person father;
    private final @Nullable Person mother;
    private String name = "";
    private int number;
    private long idNumber;
    private int deathDay;
    private int registeredDay;
    private int cancelledDay = Calendar.NEVER;
    private byte education;
    private byte birthOrder = 1;
    private boolean onlyChild;
    private boolean foreign;
    private Place hukou;
    private Place residence;
    private Household household;
    private @Nullable MaritalChange marital;
    private @Nullable Move move;
    private @Nullable String formerName;
    private @Nullable Place formerHukou;
    private @Nullable SecondRegistration second;

    Person(
            Sex sex,
            int birthDay,
            int ethnicity,
            @Nullable Person father,
            @Nullable Person mother,
            Household household) {
        this.sex = sex;
        this.birthDay = birthDay;
        this.ethnicity = (byte) ethnicity;
        this.father = father;
        this.mother = mother;
        this.household = household;
        this.registeredDay = birthDay;
        this.hukou = household.village();
        this.residence = hukou;
    }

    public Sex sex() {
        return sex;
    }

    public int birthDay() {
        return birthDay;
    }

    /** GB 3304, 1 to 56. */
    public int ethnicity() {
        return ethnicity;
    }

    public @Nullable Person father() {
        return father;
    }

    public @Nullable Person mother() {
        return mother;
    }

    public String name() {
        return name;
    }

    /** From 1; 0 for those who died long before the first night and stand in no list. */
    public int number() {
        return number;
    }

    /** Comes from abroad and has a passport instead of a resident identity number. */
    public boolean foreign() {
        return foreign;
    }

    /** 18 characters; empty while none has been issued. */
    public String idNumber(int day) {
        return idNumber == 0 || registeredDay > day ? "" : NumberMaker.withCheck(idNumber);
    }

    public int deathDay() {
        return deathDay;
    }

    public boolean dead(int day) {
        return deathDay <= day;
    }

    public int registeredDay() {
        return registeredDay;
    }

    /** The day of the entry's cancellation; {@link Calendar#NEVER} where the death was not reported. */
    public int cancelledDay() {
        return cancelledDay;
    }

    /** Whether the register of this county has the person, cancelled or not. */
    public boolean registered(int day) {
        return hukou.inside() && registeredDay <= day;
    }

    /** Whether the register takes the person for alive. */
    public boolean onRegister(int day) {
        return registered(day) && cancelledDay > day;
    }

    /** GB/T 4658, two digits. */
    public int education() {
        return education;
    }

    /** From 1, among brothers for a man and among sisters for a woman. */
    public int birthOrder() {
        return birthOrder;
    }

    public boolean onlyChild() {
        return onlyChild;
    }

    public Place hukou() {
        return hukou;
    }

    /** The village in which the person was registered before moving to another, most often to a spouse; null for most. */
    public @Nullable Place formerHukou() {
        return formerHukou;
    }

    /** What the person was called before (曾用名); null for most. */
    public @Nullable String formerName() {
        return formerName;
    }

    /** Another entry of the same person in the register, under another valid number (双号); null for nearly all. */
    public @Nullable SecondRegistration second() {
        return second;
    }

    /** Number, name and birth date of the person's own registration. */
    public Papers papers(int day) {
        return new Papers(idNumber(day), name, birthDay, false);
    }

    public Place residence(int day) {
        return move != null && move.day() <= day ? move.to() : residence;
    }

    /** The day of the last move in the nights that can be asked for; {@link Calendar#NEVER} for those who stay. */
    public int moveDay() {
        return move == null ? Calendar.NEVER : move.day();
    }

    public Household household() {
        return household;
    }

    /** The latest change not after that day; null for the never married. */
    public @Nullable MaritalChange marital(int day) {
        MaritalChange change = marital;
        while (change != null && change.day() > day) {
            change = change.previous();
        }
        return change;
    }

    /** GB/T 2261.2. */
    public int maritalStatus(int day) {
        MaritalChange change = marital(day);
        return change == null ? MaritalChange.SINGLE : change.status();
    }

    public @Nullable Person spouse(int day) {
        MaritalChange change = marital(day);
        return change != null && change.married() ? change.spouse() : null;
    }

    void call(String newName) {
        name = newName;
    }

    void enlist(int newNumber, long newIdNumber) {
        number = newNumber;
        idNumber = newIdNumber;
    }

    void fate(int day) {
        deathDay = day;
    }

    void register(int registered, int cancelled) {
        registeredDay = registered;
        cancelledDay = cancelled;
    }

    void school(int level) {
        education = (byte) level;
    }

    void sibling(int order, boolean only) {
        birthOrder = (byte) Math.min(order, 100);
        onlyChild = only;
    }

    void comeFrom(Place elsewhere, boolean abroad) {
        hukou = elsewhere;
        foreign = abroad;
    }

    void formerlyCalled(String oldName) {
        formerName = oldName;
    }

    void registerAgain(SecondRegistration again) {
        second = again;
    }

    void join(Household other) {
        household = other;
        if (hukou.inside()) {
            if (!hukou.equals(other.village())) {
                formerHukou = hukou;
            }
            hukou = other.village();
        }
        residence = other.village();
    }

    void live(Place place) {
        residence = place;
    }

    void move(int day, Place to) {
        move = new Move(day, to);
    }

    void change(int status, int day, Person spouse) {
        marital = new MaritalChange(status, day, spouse, marital);
    }
}
