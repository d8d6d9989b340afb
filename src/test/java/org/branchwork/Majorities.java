package org.branchwork;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells majorities without arithmetic: people are called up by name and taken off against each other until one side is
 * used up. An oracle for the comparators, which multiply and compare.
 */
public final class Majorities {

    private Majorities() {}

    /** More than half: each of these takes one of the others away, and some of these are left over. */
    public static boolean moreThanHalf(int these, int all) {
        Sides sides = takenOff(these, all, 1);
        return !sides.these.isEmpty();
    }

    /** At least half: for each of the others there is one of these to take away. */
    public static boolean atLeastHalf(int these, int all) {
        return takenOff(these, all, 1).others.isEmpty();
    }

    /** At least two thirds: for each of the others there are two of these. */
    public static boolean atLeastTwoThirds(int these, int all) {
        return takenOff(these, all, 2).others.isEmpty();
    }

    /** Exactly half: nobody is left over on either side. */
    public static boolean exactlyHalf(int these, int all) {
        Sides sides = takenOff(these, all, 1);
        return sides.these.isEmpty() && sides.others.isEmpty();
    }

    private record Sides(Deque<String> these, Deque<String> others) {}

    private static Sides takenOff(int these, int all, int forEach) {
        Sides sides = new Sides(new ArrayDeque<>(), new ArrayDeque<>());
        for (int i = 0; i < all; i++) {
            (i < these ? sides.these : sides.others).add("党员" + i);
        }
        while (sides.these.size() >= forEach && !sides.others.isEmpty()) {
            for (int i = 0; i < forEach; i++) {
                sides.these.pop();
            }
            sides.others.pop();
        }
        return sides;
    }
}
