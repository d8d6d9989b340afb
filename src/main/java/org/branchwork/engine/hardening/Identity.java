package org.branchwork.engine.hardening;

import java.time.Clock;
import java.time.LocalDate;
import org.branchwork.organization.DirectoryPerson;
import org.branchwork.organization.PeopleDirectory;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/** People and posts as the engine sees them: it may read ours and has none of its own. */
class Identity implements ReadOnlyIdentityProvider {

    private final PeopleDirectory people;
    private final Clock clock;

    Identity(PeopleDirectory people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    PeopleDirectory people() {
        return people;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static User user(DirectoryPerson person) {
        UserEntity user = new UserEntity(person.login());
        user.setFirstName(person.name());
        user.setLastName("");
        user.setEmail(person.email());
        return user;
    }

    static Group group(String id) {
        GroupEntity group = new GroupEntity(id);
        group.setName(id);
        group.setType(id.equals(PeopleDirectory.ADMINISTRATORS) ? "SYSTEM" : "POST");
        return group;
    }

    @Override
    public User findUserById(String login) {
        return people.person(login).map(Identity::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new UsersSought(this, outside());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new UsersSought(this, null);
    }

    /** Own SQL of a caller has no place here. */
    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("there are no native queries for people");
    }

    /** Passwords are checked before the engine is reached. */
    @Override
    public boolean checkPassword(String login, String password) {
        return false;
    }

    @Override
    public Group findGroupById(String id) {
        return people.groups(today()).contains(id) ? group(id) : null;
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new GroupsSought(this, outside());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new GroupsSought(this, null);
    }

    @Override
    public Tenant findTenantById(String id) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants(outside());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants(null);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private static CommandExecutor outside() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }
}
