package org.branchwork.engine.hardening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The engine's question for groups: the posts in force today. */
class GroupsSought extends GroupQueryImpl {

    private final transient Identity identity;

    GroupsSought(Identity identity, CommandExecutor executor) {
        super(executor);
        this.identity = identity;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().count();
    }

    @Override
    public List<Group> executeList(CommandContext context, Page page) {
        Stream<Group> groups = found().map(Identity::group);
        if (page != null) {
            groups = groups.skip(page.getFirstResult()).limit(page.getMaxResults());
        }
        return groups.collect(ArrayList::new, List::add, List::addAll);
    }

    private Stream<String> found() {
        Set<String> groups = userId == null
                ? identity.people().groups(identity.today())
                : identity.people().groupsOf(userId, identity.today());
        return groups.stream()
                .filter(group -> tenantId == null && (id == null || id.equals(group)))
                .filter(group -> ids == null || List.of(ids).contains(group))
                .filter(group -> name == null || name.equals(group))
                .filter(group -> nameLike == null || group.contains(nameLike.replace("%", "")))
                .filter(group ->
                        type == null || type.equals(Identity.group(group).getType()))
                .sorted();
    }
}
