package org.qingce.simulate.world;

/**
 * A second entry of one person in the register, with a number of its own (双号), left behind at a former home or made again at a
 * new one.
 *
 * @param stem first 17 digits of the number, which carry the birth date of this entry
 * @param name mostly the person's own, sometimes one that sounds the same
 * @param birthDay mostly the person's own
 * @param household in whose booklet it stands
 * @param head whether it is the booklet's own head
 */
public record SecondRegistration(long stem, String name, int birthDay, Household household, boolean head) {
    public Place hukou() {
        return household.village();
    }

    public Papers papers() {
        return new Papers(NumberMaker.withCheck(stem), name, birthDay, true);
    }
}
