package org.branchwork.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Person;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Option;
import org.branchwork.task.Shown;

/**
 * A task at the moment somebody does it. What only some tasks need is asked for when it is needed.
 *
 * @param form      what the form shows this person
 * @param committee those due at a meeting of the branch committee today
 * @param voters    those who may vote in the branch today
 * @param given     what the story says is entered, instead of the usual
 */
record Moment(
        MembershipCase theCase,
        OpenTask task,
        LocalDateTime now,
        Supplier<Shown> form,
        Supplier<List<Person>> committee,
        Supplier<List<Person>> voters,
        Map<String, Object> given,
        Days days,
        Random random) {

    LocalDate today() {
        return now.toLocalDate();
    }

    Shown shown() {
        return form.get();
    }

    /** So many different members, of those the form offers without a reservation. */
    List<String> pickMembers(String field, int howMany) {
        List<Person> free = free(field);
        int first = random.nextInt(free.size());
        return IntStream.range(first, first + Math.min(howMany, free.size()))
                .mapToObj(index -> free.get(index % free.size()).login())
                .toList();
    }

    /** The members whom the form offers without a reservation in brackets. */
    List<Person> free(String field) {
        Map<String, String> labels =
                shown().options().get(field).stream().collect(Collectors.toMap(Option::value, Option::label));
        return voters.get().stream()
                .filter(person -> person.label().equals(labels.get(person.login())))
                .toList();
    }

    List<String> offered(String field) {
        return shown().options().get(field).stream().map(Option::value).toList();
    }

    /** One of several sentences. */
    String say(String... sentences) {
        return sentences[random.nextInt(sentences.length)];
    }

    int number(String field, int usual) {
        return (int) given.getOrDefault(field, usual);
    }
}
