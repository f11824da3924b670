package org.qingce.simulate.world;

import org.jspecify.annotations.Nullable;

/** How a member of a household is related to its head (GB/T 4761-2008). */
public final class Relations {
    private static final int HEAD = 2;
    private static final int OTHER_KIN = 97;

    private Relations() {}

    /** Two digits; 97 (other kin) where the tie is not in the book. */
    public static int code(Person head, Person member, int day) {
        if (member.equals(head)) {
            return HEAD;
        }
        boolean man = member.sex() == Sex.MALE;
        if (member.equals(partner(head, day))) {
            return man ? 11 : 12;
        }
        int blood = blood(head, member, day);
        return blood > 0 ? blood : byMarriage(head, member, day);
    }

    private static int blood(Person head, Person member, int day) {
        boolean man = member.sex() == Sex.MALE;
        if (parent(head, member)) {
            return child(member);
        }
        if (parent(member, head)) {
            return man ? 51 : 52;
        }
        Person partner = partner(head, day);
        if (partner != null && parent(partner, member)) {
            return man ? 27 : 37;
        }
        if (grandparent(head, member)) {
            return grandchild(head, member);
        }
        if (grandparent(member, head)) {
            boolean paternal = head.father() != null && parent(member, head.father());
            return paternal ? (man ? 61 : 62) : (man ? 63 : 64);
        }
        return siblings(head, member) ? sibling(head, member) : collateral(head, member);
    }

    private static int byMarriage(Person head, Person member, int day) {
        boolean man = member.sex() == Sex.MALE;
        Person partner = partner(member, day);
        Person ownPartner = partner(head, day);
        if (ownPartner != null && parent(member, ownPartner)) {
            return head.sex() == Sex.MALE ? (man ? 55 : 56) : (man ? 53 : 54);
        }
        if (partner == null) {
            return OTHER_KIN;
        }
        if (parent(head, partner)) {
            return man ? 28 : 38;
        }
        if (siblings(head, partner)) {
            return partner.birthDay() < head.birthDay() ? (man ? 76 : 72) : (man ? 78 : 74);
        }
        return grandparent(head, partner) ? (man ? 46 : 45) : OTHER_KIN;
    }

    private static int child(Person child) {
        boolean man = child.sex() == Sex.MALE;
        if (child.onlyChild()) {
            return man ? 21 : 31;
        }
        int order = child.birthOrder();
        return order > 5 ? (man ? 29 : 39) : (man ? 21 : 31) + order;
    }

    private static int grandchild(Person head, Person member) {
        boolean paternal = member.father() != null && parent(head, member.father());
        return (paternal ? 41 : 43) + (member.sex() == Sex.MALE ? 0 : 1);
    }

    private static int sibling(Person head, Person member) {
        boolean elder = member.birthDay() < head.birthDay();
        return member.sex() == Sex.MALE ? (elder ? 71 : 73) : (elder ? 75 : 77);
    }

    private static int collateral(Person head, Person member) {
        boolean man = member.sex() == Sex.MALE;
        if (member.father() != null && siblings(head, member.father())) {
            return man ? 93 : 94;
        }
        return member.mother() != null && siblings(head, member.mother()) ? (man ? 95 : 96) : 0;
    }

    private static @Nullable Person partner(Person person, int day) {
        MaritalChange change = person.marital(day);
        boolean together = change != null && (change.married() || change.status() == MaritalChange.WIDOWED);
        return change != null && together ? change.spouse() : null;
    }

    private static boolean parent(Person parent, Person child) {
        return parent.equals(child.father()) || parent.equals(child.mother());
    }

    private static boolean grandparent(Person elder, Person younger) {
        return (younger.father() != null && parent(elder, younger.father()))
                || (younger.mother() != null && parent(elder, younger.mother()));
    }

    private static boolean siblings(Person one, Person other) {
        return one.father() != null && one.father().equals(other.father());
    }
}
