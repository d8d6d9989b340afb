package org.branchwork.path.branchvote.ballot;

/**
 * How many took part so far; never who, and never how they chose.
 *
 * @param entitled may take an electronic ballot
 * @param signedIn have taken one
 * @param cast     lie in the box
 */
public record Turnout(int entitled, int signedIn, int cast) {}
