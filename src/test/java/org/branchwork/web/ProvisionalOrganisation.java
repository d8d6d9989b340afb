package org.branchwork.web;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchwork.organization.DirectoryPerson;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.rulebook.RuleTables;
import org.branchwork.task.Persons;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The directory read straight from the tables, for the doors to be tested without the package that owns them. */
@TestConfiguration
class ProvisionalOrganisation {

    @Bean
    @ConditionalOnMissingBean
    RuleTables noRules() {
        return (rule, on) -> {
            throw new IllegalStateException("no rule is asked for at the doors");
        };
    }

    @Bean
    @ConditionalOnMissingBean
    Persons persons(JdbcTemplate jdbc) {
        return new Persons() {
            @Override
            public boolean knows(String login) {
                return new TablesDirectory(jdbc).person(login).isPresent();
            }

            @Override
            public boolean barred(String login, String applicant) {
                return false;
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    PeopleDirectory directory(JdbcTemplate jdbc) {
        return new TablesDirectory(jdbc);
    }

    record TablesDirectory(JdbcTemplate jdbc) implements PeopleDirectory {

        private static final String PERSON = "select distinct person.login, name, email, language from person";
        private static final RowMapper<DirectoryPerson> ROW = (row, number) ->
                new DirectoryPerson(row.getString(1), row.getString(2), row.getString(3), row.getString(4));

        @Override
        public Optional<DirectoryPerson> person(String login) {
            return jdbc.query(PERSON + " where person.login = ?", ROW, login).stream()
                    .findFirst();
        }

        @Override
        public List<DirectoryPerson> people() {
            return jdbc.query(PERSON, ROW);
        }

        @Override
        public Set<String> groupsOf(String login, LocalDate on) {
            Set<String> groups = new HashSet<>(jdbc.queryForList(
                    "select kind || '-' || organ from post where login = ? and from_day <= ?"
                            + " and (until_day is null or until_day >= ?)",
                    String.class,
                    login,
                    Date.valueOf(on),
                    Date.valueOf(on)));
            if (groups.stream().anyMatch(group -> group.startsWith("ADMINISTRATOR-"))) {
                groups.add(ADMINISTRATORS);
            }
            return groups;
        }

        @Override
        public List<DirectoryPerson> membersOf(String group, LocalDate on) {
            return people().stream()
                    .filter(person -> groupsOf(person.login(), on).contains(group))
                    .toList();
        }
    }
}
