package org.branchwork.web.api;

import java.util.List;
import java.util.function.Function;
import org.branchwork.rulebook.Refusal;

/** One page of a list; {@code next} is the key to ask on with, null at the end. */
public record Slice<T>(List<T> items, String next) {

    private static final int MOST = 500;

    /** Cuts the page that follows the item with the key {@code after} out of a whole list. */
    static <T> Slice<T> of(List<T> all, String after, int limit, Function<T, String> key) {
        requireLimit(limit);
        int from = 0;
        if (after != null) {
            while (from < all.size() && !key.apply(all.get(from)).equals(after)) {
                from++;
            }
            from++;
        }
        int start = Math.min(from, all.size());
        int end = Math.min(start + limit, all.size());
        List<T> items = all.subList(start, end);
        return new Slice<>(items, end < all.size() ? key.apply(items.get(items.size() - 1)) : null);
    }

    static void requireLimit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.input("limit", "malformed", "1-" + MOST);
        }
    }
}
