package org.branchwork.sealing;

/**
 * A confidential text as an entity keeps it: closed in the database, opened only when it is asked for, and only in the place
 * it was closed for. Null stays null.
 */
public final class Sealed {

    private final String text;
    private final String place;
    private final String closed;
    private final Seal seal;

    private Sealed(String text, String place, String closed, Seal seal) {
        this.text = text;
        this.place = place;
        this.closed = closed;
        this.seal = seal;
    }

    /** @param place column and row; the row must be known before it is saved */
    public static Sealed of(String text, String place) {
        return text == null ? null : new Sealed(text, place, null, null);
    }

    static Sealed closed(String closed, Seal seal) {
        return new Sealed(null, null, closed, seal);
    }

    String closed(Seal with) {
        return closed != null ? closed : with.close(text, place);
    }

    /** @throws SealBroken if it was closed for another place, or changed */
    public static String text(Sealed sealed, String place) {
        if (sealed == null) {
            return null;
        }
        return sealed.text != null ? sealed.text : sealed.seal.open(sealed.closed, place);
    }

    /** Says nothing: entities are printed in logs. */
    @Override
    public String toString() {
        return "(sealed)";
    }
}
