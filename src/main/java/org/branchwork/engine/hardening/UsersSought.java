package org.branchwork.engine.hardening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.branchwork.organization.DirectoryPerson;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The engine's question for people, answered from the directory. Families and given names are one text here. */
class UsersSought extends UserQueryImpl {

    private final transient Identity identity;

    UsersSought(Identity identity, CommandExecutor executor) {
        super(executor);
        this.identity = identity;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().count();
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        Stream<User> users = found().map(Identity::user);
        if (page != null) {
            users = users.skip(page.getFirstResult()).limit(page.getMaxResults());
        }
        return users.collect(ArrayList::new, List::add, List::addAll);
    }

    private Stream<DirectoryPerson> found() {
        return candidates()
                .filter(person -> ids == null || List.of(ids).contains(person.login()))
                .filter(person -> is(firstName, person.name()) && like(firstNameLike, person.name()))
                .filter(person -> is(lastName, "") && like(lastNameLike, ""))
                .filter(person -> is(email, person.email()) && like(emailLike, person.email()))
                .filter(person -> tenantId == null && (id == null || id.equals(person.login())))
                .sorted(Comparator.comparing(DirectoryPerson::login));
    }

    private Stream<DirectoryPerson> candidates() {
        if (groupId != null) {
            return identity.people().membersOf(groupId, identity.today()).stream();
        }
        return id != null ? identity.people().person(id).stream() : identity.people().people().stream();
    }

    private static boolean is(String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    /** As in SQL: per cent for any text; upper and lower case are the same here. */
    private static boolean like(String pattern, String value) {
        if (pattern == null) {
            return true;
        }
        String text = pattern.replace("%", "").toLowerCase(Locale.ROOT);
        return value != null && value.toLowerCase(Locale.ROOT).contains(text);
    }
}
