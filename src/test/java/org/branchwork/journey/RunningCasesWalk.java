package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;

/** A branch for each test, in which nine people are in mid-procedure, and the words to ask about them. */
abstract class RunningCasesWalk extends Between {

    static final String COLUMNS =
            "login,branch,state,receivedOn,talkedOn,activistSince,filedOn,consentedOn,noticeFrom,noticeUntil,listedOn,"
                    + "reviewedOn,trainedOn,formNumber,resolvedOn,approvedOn,oathOn,extendedUntil,"
                    + "assessedOn,reportedOn,contacts,sponsors,group,remarks\n";

    static final String LISTED_DAYS =
            "2025-02-10,2025-03-01,2025-05-20,2025-06-10,2026-06-01,2026-06-02,2026-06-09,2026-06-10,2026-06-20,";

    static final String ROWS = "lin$,RB$,APPLICANT,2026-08-10,,,,,,,,,,,,,,,,,,,,\n"
            + "he$,RB$,APPLICANT,2026-06-01,2026-06-20,,,,,,,,,,,,,,,,,,,\n"
            + "gao$,RB$,ACTIVIST,2025-11-03,2025-11-20,2026-03-10,2026-04-01,,,,,,,,,,,,,,,,,联系人已毕业离校\n"
            + "luo$,RB$,ACTIVIST,2025-03-03,2025-03-20,2025-09-15,2025-10-10,,,,,,,,,,,,2026-03-20,2026-06-20,"
            + "\"wang$,wu$\",,,\n"
            + "xu$,RB$,ACTIVIST,2025-01-06,2025-01-20,2025-05-20,2025-06-10,,,,,,,,,,,,2025-11-25,2026-08-21,"
            + "\"wang$、wu$\",,,\n"
            + "tian$,RB$,DEVELOPMENT_TARGET," + LISTED_DAYS + ",,,,,,,,,\"zhou$,chen$\",,\n"
            + "hu$,RB$,DEVELOPMENT_TARGET," + LISTED_DAYS + "2026-07-10,,,,,,,,,\"zhou$,chen$\",,\n"
            + "yang$,RB$,PROBATIONARY_MEMBER,,,,,,,,,,,2026-117-$,2026-03-31,2026-05-20,2026-06-10,,,2026-07-02,,"
            + "\"zhou$,chen$\",RG$,\n"
            + "zhu$,RB$,EXTENDED,,,,,,,,,,,2025-118-$,2025-06-30,2025-08-20,,2026-12-30,2026-06-30,2026-06-30,,"
            + "\"zhou$,chen$\",,\n";

    static final String PEOPLE = "liu$,刘芳,FULL\nwang$,王磊,FULL\nwu$,吴桐,FULL\nzhou$,周明,FULL\nchen$,陈静,FULL\n"
            + "feng$,冯雪,FULL\nlin$,林晓雨,LEAGUE\nhe$,何子琪,LEAGUE\ngao$,高远,LEAGUE\nluo$,罗青,LEAGUE\nxu$,许晨,LEAGUE\n"
            + "tian$,田雨,LEAGUE\nhu$,胡博文,LEAGUE\nli$,李晨曦,LEAGUE\nye$,叶秋,LEAGUE\nyang$,杨光,NONE\nzhu$,朱琳,NONE\n";

    static int schools;

    int school;

    /** A branch of their own for each test, since all journeys share one university. */
    @BeforeEach
    void foundABranch() {
        school = ++schools;
        imports(
                "organizations",
                me("code,name,kind,parent,approvalAuthority\nRB$,数学学生党支部$,BRANCH,GB1,false\n"
                        + "RG$,数学学生党支部$第一党小组,GROUP,RB$,false\n"));
        String columns = "login,name,gender,birthDate,category,organization,membership,memberSince,leagueSince,email\n";
        StringBuilder people = new StringBuilder(columns);
        PEOPLE.lines().forEach(line -> {
            String[] one = line.split(",");
            String since = one[2].equals("FULL") ? "2020-06-14" : "";
            people.append(one[0] + "," + one[1] + ",FEMALE,2002-05-05,STUDENT,RB$," + one[2] + "," + since + ",,\n");
        });
        people.append("pan$,潘一鸣,MALE,2009-01-11,STUDENT,RB$,LEAGUE,,,\n");
        imports("people", me(people.toString()));
        imports("posts", me("login,organization,post,from,until\nliu$,RB$,SECRETARY,2023-09-01,\n"));
        imports(
                "sanctions",
                me("login,kind,from,impactUntil,rightsRestoredOn\nfeng$,WARNING,2023-12-04,2029-12-04,\n"));
    }

    /** With the number of this test's branch. */
    String me(String text) {
        return text.replace("$", String.valueOf(school));
    }

    Walk.Answer brings(String rows) {
        return walk.send("POST", "/api/imports/cases", "admin", bytes(rows), "text/csv");
    }

    byte[] bytes(String rows) {
        return me(COLUMNS + rows).getBytes(StandardCharsets.UTF_8);
    }

    void assertStands(String login, String state, String... tasks) {
        standsAt(login);
        assertThat(walk.state()).as(login).isEqualTo(state);
        assertThat(walk.openTasks()).as(login).containsExactly(tasks);
    }

    void standsAt(String login) {
        walk.continues(numbers(login).get(0));
    }

    List<String> numbers(String login) {
        return walk.get("/api/cases?q=" + me(login), "admin")
                .body()
                .path("items")
                .findValuesAsText("caseNumber");
    }

    String due(String key) {
        return StreamSupport.stream(walk.theCase().path("openTasks").spliterator(), false)
                .filter(task -> task.path("key").asText().equals(key))
                .map(task -> task.path("due").asText())
                .findFirst()
                .orElseThrow();
    }

    static List<String> cells(Walk.Answer refused) {
        return StreamSupport.stream(refused.body().path("violations").spliterator(), false)
                .map(one -> (one.path("line").asText() + " " + one.path("field").asText() + " "
                                + one.path("rule").asText(""))
                        .strip())
                .toList();
    }

    static String message(Walk.Answer refused, int nth) {
        return refused.body().path("violations").path(nth).path("message").asText();
    }

    /** Fewer than seven full members: all of them decide together. */
    static Object[] generalMeeting(String outcome) {
        return new Object[] {"dueMembers", 6, "presentMembers", 6, "yes", 6, "no", 0, "abstain", 0, "outcome", outcome};
    }
}
