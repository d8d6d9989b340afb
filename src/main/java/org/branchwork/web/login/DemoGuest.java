package org.branchwork.web.login;

/** As whom a visitor of the demonstration may look around; what each has before him is the text {@code demo.<guest>}. */
enum DemoGuest {
    ADMINISTRATOR("admin"),
    BRANCH_SECRETARY("yinhang"),
    COMMITTEE_MEMBER("panhong"),
    SPONSOR("gongyu"),
    PROBATIONARY_MEMBER("fuyao");

    private final String login;

    DemoGuest(String login) {
        this.login = login;
    }

    public String login() {
        return login;
    }
}
