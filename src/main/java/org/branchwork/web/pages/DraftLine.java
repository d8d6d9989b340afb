package org.branchwork.web.pages;

import java.time.LocalDateTime;

/**
 * What a form says about its draft.
 *
 * @param address where it is saved, and below which it is discarded
 * @param savedAt null while there is none
 */
record DraftLine(String address, LocalDateTime savedAt) {}
