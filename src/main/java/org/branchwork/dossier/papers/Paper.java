package org.branchwork.dossier.papers;

import java.util.List;

/** One kind of paper of a case. */
public interface Paper {

    /** Its name in addresses; the texts are {@code paper.<key>}. */
    String key();

    /** What there is of it for this reader, the oldest first: none, one, or one for each meeting or notice. */
    List<Sheet> sheets(Reading reading);
}
