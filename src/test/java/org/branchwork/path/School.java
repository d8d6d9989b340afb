package org.branchwork.path;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A college for whole cases: the committee C1 (c1 secretary, c2 organizer), the branch BS1 with a committee of five (m01
 * secretary, m02-m05), m06-m09 and the probationary member m10, the branch BS2 of three members without a committee.
 * Applicants: s01-s04 in BS1, u01 in BS2. m03 is s03's mother, m08 is placed on probation.
 */
final class School {

    private static final LocalDate ALWAYS = LocalDate.parse("2015-09-01");

    private final JdbcTemplate jdbc;

    School(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void found() {
        if (jdbc.queryForObject("select count(*) from organ where code = 'BS1'", Long.class) > 0) {
            return;
        }
        organs();
        members();
        applicants();
        posts();
        jdbc.update("insert into kinship (login, relative, relation) values ('s03', 'm03', 'PARENT')");
        jdbc.update(
                "insert into sanction (login, kind, from_day, impact_until)"
                        + " values ('m08', 'PLACED_ON_PROBATION', ?, ?)",
                Date.valueOf("2025-01-10"),
                Date.valueOf("2027-01-10"));
    }

    private void organs() {
        organ("OD", "校党委组织部", "ORGANIZATION_DEPARTMENT", null, false);
        organ("C1", "信息工程学院党委", "COMMITTEE", "OD", true);
        organ("BS1", "本科生第一党支部", "BRANCH", "C1", false);
        organ("BS2", "本科生第二党支部", "BRANCH", "C1", false);
        organ("L1", "软件2301团支部", "LEAGUE_BRANCH", "BS1", false);
    }

    private void members() {
        String[] names = {"刘艳勇", "曹涵", "郭嘉", "李怡", "刘雨", "高雨", "彭涵", "黄敏晨", "李涛"};
        for (int i = 0; i < names.length; i++) {
            person("m0" + (i + 1), names[i], "1990-06-28", "BS1", "FULL", "2015-06-11");
        }
        person("m10", "胡琪", "2003-05-04", "BS1", "PROBATIONARY", "2026-01-12");
        person("n01", "曹伟思", "1990-07-20", "BS2", "FULL", "2015-06-11");
        person("n02", "吕平丽", "1990-08-05", "BS2", "FULL", "2015-06-12");
        person("n03", "曹波玲", "1990-06-03", "BS2", "FULL", "2015-06-13");
        person("c1", "赵浩", "1971-05-23", "C1", "FULL", "1999-06-11");
        person("c2", "徐磊欣", "1972-12-26", "C1", "FULL", "2000-06-12");
    }

    private void applicants() {
        person("s01", "胡梅", "2006-02-03", "L1", "LEAGUE", null);
        person("s02", "许强洋", "1996-03-05", "BS1", "NONE", null);
        person("s03", "董宁艳", "2006-04-07", "BS1", "LEAGUE", null);
        person("s04", "林静", "2009-03-15", "BS1", "LEAGUE", null);
        person("u01", "王鑫刚", "2006-02-04", "BS2", "LEAGUE", null);
    }

    private void posts() {
        post("m01", "BS1", "SECRETARY");
        post("m02", "BS1", "DEPUTY_SECRETARY");
        for (int i = 1; i <= 5; i++) {
            post("m0" + i, "BS1", "COMMITTEE_MEMBER");
        }
        post("n01", "BS2", "SECRETARY");
        post("c1", "C1", "SECRETARY");
        post("c2", "C1", "ORGANIZER");
    }

    private void organ(String code, String name, String kind, String parent, boolean approves) {
        jdbc.update("insert into organ values (?, ?, ?, ?, ?)", code, name, kind, parent, approves);
    }

    private void person(String login, String name, String born, String organ, String membership, String since) {
        jdbc.update(
                "insert into person (login, name, gender, birth_date, category, organ, membership, member_since)"
                        + " values (?, ?, 'FEMALE', ?, 'STUDENT', ?, ?, ?)",
                login,
                name,
                Date.valueOf(born),
                organ,
                membership,
                since == null ? null : Date.valueOf(since));
    }

    private void post(String login, String organ, String kind) {
        jdbc.update(
                "insert into post (login, organ, kind, from_day) values (?, ?, ?, ?)",
                login,
                organ,
                kind,
                Date.valueOf(ALWAYS));
    }
}
