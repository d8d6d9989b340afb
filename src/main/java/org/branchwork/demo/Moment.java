package org.branchwork.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Person;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Option;
import org.branchwork.task.Shown;

/**
 * A task at the moment somebody does it.
 *
 * @param shown     what the form shows this person
 * @param committee those due at a meeting of the branch committee today
 * @param members   those who may vote in the branch today
 * @param given     what the story says is entered, instead of the usual
 */
record Moment(
        MembershipCase theCase,
        OpenTask task,
        String actor,
        LocalDateTime now,
        Shown shown,
        List<String> committee,
        List<Person> members,
        Map<String, Object> given,
        Days days,
        Random random) {

    LocalDate today() {
        return now.toLocalDate();
    }

    /** So many different members, of those the form offers without a reservation. */
    List<String> pickMembers(String field, int howMany) {
        return around(free(field).stream().map(Person::login).toList(), howMany);
    }

    /** The members whom the form offers without a reservation in brackets. */
    List<Person> free(String field) {
        Map<String, String> labels =
                shown.options().get(field).stream().collect(Collectors.toMap(Option::value, Option::label));
        return members.stream()
                .filter(person -> person.label().equals(labels.get(person.login())))
                .toList();
    }

    /** One of several sentences. */
    String say(String... sentences) {
        return sentences[random.nextInt(sentences.length)];
    }

    private List<String> around(List<String> all, int howMany) {
        int first = random.nextInt(all.size());
        return IntStream.range(first, first + Math.min(howMany, all.size()))
                .mapToObj(index -> all.get(index % all.size()))
                .toList();
    }

    List<String> offered(String field) {
        return shown.options().get(field).stream().map(Option::value).toList();
    }

    int number(String field, int usual) {
        return (int) given.getOrDefault(field, usual);
    }
}
