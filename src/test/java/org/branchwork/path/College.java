package org.branchwork.path;

import java.sql.Date;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A college of its own for the later stages: the department OD7 (o7), the committee C7 of three (k1 secretary, k2, k3
 * organizer), the branch BS8 of five full members below it (w01 secretary), and BS7 (v01 secretary), likewise of five, below
 * the general branch GB7 (g7). Neither branch has a committee, so five are due at its meetings. t8 and t7 apply, r8 is t8's
 * sister, w05 is under a warning.
 */
final class College {

    private final JdbcTemplate jdbc;

    College(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void found() {
        if (jdbc.queryForObject("select count(*) from organ where code = 'C7'", Long.class) > 0) {
            return;
        }
        organ("OD7", "校党委组织部", "ORGANIZATION_DEPARTMENT", null, false);
        organ("C7", "外国语学院党委", "COMMITTEE", "OD7", true);
        organ("GB7", "研究生党总支", "GENERAL_BRANCH", "C7", false);
        organ("BS7", "翻译专业研究生党支部", "BRANCH", "GB7", false);
        organ("BS8", "英语专业本科生党支部", "BRANCH", "C7", false);
        members();
        person("t7", "秦朗", "BS7", "NONE");
        person("t8", "苏晴", "BS8", "NONE");
        posts();
        jdbc.update("insert into kinship (login, relative, relation) values ('t8', 'r8', 'SIBLING')");
        jdbc.update(
                "insert into sanction (login, kind, from_day, impact_until) values ('w05', 'WARNING', ?, ?)",
                Date.valueOf("2026-09-01"),
                Date.valueOf("2029-09-01"));
    }

    private void members() {
        person("o7", "程远", "OD7", "FULL");
        String[] committee = {"宋敏", "于涛", "唐静"};
        String[] seven = {"陆遥", "范宁", "江岚", "丁宁", "顾言"};
        String[] eight = {"孟然", "邱实", "文静", "夏天", "白桦"};
        for (int i = 0; i < committee.length; i++) {
            person("k" + (i + 1), committee[i], "C7", "FULL");
        }
        for (int i = 0; i < seven.length; i++) {
            person("v0" + (i + 1), seven[i], "BS7", "FULL");
            person("w0" + (i + 1), eight[i], "BS8", "FULL");
        }
        person("g7", "石川", "GB7", "FULL");
        person("r8", "苏雨", "C7", "FULL");
    }

    private void posts() {
        post("o7", "OD7", "SECRETARY");
        post("k1", "C7", "SECRETARY");
        post("k3", "C7", "ORGANIZER");
        for (String member : new String[] {"k1", "k2", "k3"}) {
            post(member, "C7", "COMMITTEE_MEMBER");
        }
        post("g7", "GB7", "SECRETARY");
        post("v01", "BS7", "SECRETARY");
        post("w01", "BS8", "SECRETARY");
    }

    private void organ(String code, String name, String kind, String parent, boolean approves) {
        jdbc.update(
                "insert into organ (code, name, kind, parent, approval_authority) values (?, ?, ?, ?, ?)",
                code,
                name,
                kind,
                parent,
                approves);
    }

    private void person(String login, String name, String organ, String membership) {
        jdbc.update(
                "insert into person (login, name, gender, birth_date, category, organ, membership, member_since)"
                        + " values (?, ?, 'FEMALE', ?, 'STUDENT', ?, ?, ?)",
                login,
                name,
                Date.valueOf("1996-03-05"),
                organ,
                membership,
                membership.equals("FULL") ? Date.valueOf("2018-06-11") : null);
    }

    private void post(String login, String organ, String kind) {
        jdbc.update(
                "insert into post (login, organ, kind, from_day) values (?, ?, ?, ?)",
                login,
                organ,
                kind,
                Date.valueOf("2020-09-01"));
    }
}
