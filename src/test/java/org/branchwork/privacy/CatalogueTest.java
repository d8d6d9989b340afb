package org.branchwork.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.task.Handlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** Nothing is kept that the catalogue does not know: every column of ours, and every field of every form. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:path;DB_CLOSE_DELAY=-1")
@ActiveProfiles("simulation")
class CatalogueTest {

    private static final Path DOCUMENT = Path.of("docs/privacy.md");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Handlers handlers;

    @Test
    void everyColumnHasItsLine() {
        Set<String> missing = new TreeSet<>(columns());
        missing.removeIf(
                place -> catalogue.all().stream().anyMatch(kept -> kept.place().equals(place)));
        assertThat(missing)
                .as(
                        "add a line to src/main/resources/privacy/catalogue.csv for each: place;class;about;retention;purpose")
                .isEmpty();
    }

    @Test
    void noLineSpeaksOfAColumnThatIsNotThere() {
        Set<String> gone = new TreeSet<>();
        catalogue.all().stream()
                .map(Kept::place)
                .filter(place -> !place.startsWith("form."))
                .forEach(gone::add);
        gone.removeAll(columns());
        assertThat(gone).isEmpty();
    }

    @Test
    void everyFieldOfEveryFormHasItsLine() {
        List<String> missing = new ArrayList<>();
        for (String key : handlers.keys()) {
            fields(handlers.of(key).form(), new TreeSet<>()).stream()
                    .filter(field -> catalogue.field(key, field).isEmpty())
                    .forEach(field -> missing.add(key + "." + field));
        }
        assertThat(missing)
                .as("add a line to src/main/resources/privacy/catalogue.csv for each")
                .isEmpty();
    }

    /** What a step seals is confidential in the catalogue too, and nothing confidential is typed where it is not sealed. */
    @Test
    void whatIsConfidentialIsSealed() {
        List<String> open = new ArrayList<>();
        for (String key : handlers.keys()) {
            fields(handlers.of(key).form(), new TreeSet<>()).stream()
                    .filter(field -> catalogue
                            .field(key, field)
                            .filter(kept -> kept.level() == Kept.Level.S3)
                            .isPresent())
                    .filter(field -> !handlers.sealed(key))
                    .forEach(field -> open.add(key + "." + field));
        }
        assertThat(open).isEmpty();
    }

    /** The document is made of the catalogue; {@code -Dprivacy.write=true} writes it anew. */
    @Test
    void theDocumentSaysWhatTheCatalogueSays() throws IOException {
        String made = document();
        if (Boolean.getBoolean("privacy.write")) {
            Files.writeString(DOCUMENT, made);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(made);
    }

    private List<String> columns() {
        return jdbc
                .query(
                        // a view keeps nothing of its own
                        "select c.table_name, c.column_name from information_schema.columns c"
                                + " join information_schema.tables t on t.table_schema = c.table_schema"
                                + " and t.table_name = c.table_name and t.table_type = 'BASE TABLE'"
                                + " where lower(c.table_schema) = 'public'",
                        (row, nth) -> row.getString(1).toLowerCase(Locale.ROOT) + "."
                                + row.getString(2).toLowerCase(Locale.ROOT))
                .stream()
                .filter(place -> !place.startsWith("act_") && !place.startsWith("flyway_"))
                .toList();
    }

    private static Set<String> fields(Type type, Set<String> found) {
        if (type instanceof ParameterizedType list) {
            fields(list.getActualTypeArguments()[0], found);
        } else if (type instanceof Class<?> one && one.isRecord()) {
            for (RecordComponent component : one.getRecordComponents()) {
                found.add(component.getName());
                fields(component.getGenericType(), found);
            }
        }
        return found;
    }

    private String document() {
        StringBuilder text = new StringBuilder(
                """
                # What is kept about people

                Made from `src/main/resources/privacy/catalogue.csv` by a test; a field without its line fails the build.

                | class | means |
                |---|---|
                | S0 | of organs, rules and numbers: no secret |
                | S1 | of acts and posts: for those who work with it |
                | S2 | of a person: for those the case concerns |
                | S3 | confidential: closed in the database with a key from outside, and its reading recorded |

                | retention | goes |
                |---|---|
                | ORGAN | never: it speaks of no person |
                | PERSON | with the person, when nothing else keeps him in the directory |
                | ACCOUNT | with the account |
                | TOKEN | when it is used, after seven days at the latest |
                | CASE | with the case: `branchwork.retention.without-membership` (five years) after it was closed without membership, `branchwork.retention.membership` after a member's archive was made (not set: by order alone); a hold keeps it |
                | BALLOT | when the ballot is counted |
                | DRAFT | when the form is handed in, when its task ends otherwise, with the case, or `branchwork.retention.drafts` (90 days) after it was last saved |
                | MAIL | when the person goes |
                | RECORD | never; of an erased person a pseudonym stands in it |

                The engine keeps case numbers, dates and logins, and nothing that people write; its history of a case goes with the case.
                Everybody saves what is kept about him from the front page. Third persons, what is confidential and all of ballots are left out of it.

                | field | class | whose | retention | purpose |
                |---|---|---|---|---|
                """);
        catalogue.all().forEach(kept -> text.append("| `")
                .append(kept.place())
                .append("` | ")
                .append(kept.level())
                .append(" | ")
                .append(kept.about().name().toLowerCase(Locale.ROOT))
                .append(" | ")
                .append(kept.retention())
                .append(" | ")
                .append(kept.purpose())
                .append(" |\n"));
        return text.toString();
    }
}
