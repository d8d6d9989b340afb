package org.branchwork.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PostRepository extends JpaRepository<Post, Long> {

    /** A post in force with the kind of its organ, which decides who stands in for whom. */
    record Held(String login, PostKind kind, String organ, OrganKind organKind) {}

    List<Post> findByLoginOrderByFromAscIdAsc(String login);

    @Query(
            """
            select new org.branchwork.organization.PostRepository$Held(p.login, p.kind, o.code, o.kind)
            from Post p join Organ o on o.code = p.organ
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
            select new org.branchwork.organization.PostRepository$Held(p.login, p.kind, o.code, o.kind)
            from Post p join Organ o on o.code = p.organ
            where p.from <= :on and (p.until is null or p.until >= :on)""")
    List<Held> inForce(LocalDate on);

    /** All posts in force at every organ where this person ever had one: enough to tell for whom he stands in. */
    @Query(
            """
            select new org.branchwork.organization.PostRepository$Held(p.login, p.kind, o.code, o.kind)
            from Post p join Organ o on o.code = p.organ
            where p.from <= :on and (p.until is null or p.until >= :on) and p.organ in (
                select q.organ from Post q where q.login = :login)
            order by p.login""")
    List<Held> inForceBeside(String login, LocalDate on);
}
