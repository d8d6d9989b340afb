package org.branchwork.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PostRepository extends JpaRepository<Post, Long> {

    /**
     * A post in force with the kind of its organ, which decides who stands in for whom.
     *
     * @param leave  of the holder on that day, or null
     * @param deputy whom he chose for it, or null
     */
    record Held(String login, PostKind kind, String organ, OrganKind organKind, Long leave, String deputy) {

        /** An administrator's login opens what it opens, wherever he is. */
        boolean away() {
            return leave != null && kind.leads();
        }
    }

    List<Post> findByLoginOrderByFromAscIdAsc(String login);

    List<Post> findByOrganInOrderByLoginAscIdAsc(Collection<String> organs);

    @Query(
            """
            select new org.branchwork.organization.PostRepository$Held(p.login, p.kind, o.code, o.kind, l.id, l.deputy)
            from Post p join Organ o on o.code = p.organ
            left join Leave l on l.login = p.login and l.from <= :on and l.until >= :on
            where p.organ in :organs and p.from <= :on and (p.until is null or p.until >= :on)
            order by p.login""")
    List<Held> inForceAt(Collection<String> organs, LocalDate on);

    @Query(
            """
            select distinct p.login from Post p
            where p.kind = :kind and p.from <= :on and (p.until is null or p.until >= :on)""")
    Set<String> holdersAnywhere(PostKind kind, LocalDate on);

    @Query(
            """
            select new org.branchwork.organization.PostRepository$Held(p.login, p.kind, o.code, o.kind, l.id, l.deputy)
            from Post p join Organ o on o.code = p.organ
            left join Leave l on l.login = p.login and l.from <= :on and l.until >= :on
            where p.from <= :on and (p.until is null or p.until >= :on)""")
    List<Held> inForce(LocalDate on);

    /** All posts in force at every organ where this person ever had one: enough to tell for whom he stands in. */
    @Query(
            """
            select new org.branchwork.organization.PostRepository$Held(p.login, p.kind, o.code, o.kind, l.id, l.deputy)
            from Post p join Organ o on o.code = p.organ
            left join Leave l on l.login = p.login and l.from <= :on and l.until >= :on
            where p.from <= :on and (p.until is null or p.until >= :on) and p.organ in (
                select q.organ from Post q where q.login = :login)
            order by p.login""")
    List<Held> inForceBeside(String login, LocalDate on);
}
