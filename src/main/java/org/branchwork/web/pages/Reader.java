package org.branchwork.web.pages;

/**
 * Who reads a page, as its frame needs to know.
 *
 * @param leads           holds a post that leads an organ, or administers: figures are told to him
 * @param worksInTasklist holds a post or accompanies somebody; everybody else does his tasks on these pages
 * @param readsAudit      may hold the record of acts against its heads
 */
record Reader(
        String login, String name, boolean administers, boolean leads, boolean worksInTasklist, boolean readsAudit) {}
