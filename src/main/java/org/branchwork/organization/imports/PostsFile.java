package org.branchwork.organization.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.branchwork.organization.Post;
import org.branchwork.organization.PostKind;
import org.springframework.stereotype.Component;

/** Posts, past, present and to come. */
@Component
class PostsFile extends Importer<PostsFile.Entry, Post> {

    record Entry(String login, String organ, PostKind kind, LocalDate from, LocalDate until) {}

    PostsFile(EntityManager entities) {
        super(entities, Post.class);
    }

    @Override
    ImportKind kind() {
        return ImportKind.POSTS;
    }

    @Override
    Entry read(Cells cells, Known known) {
        LocalDate from = cells.date("from");
        return new Entry(
                cells.login("login", known),
                cells.organ("organization", known),
                cells.choice("post", PostKind.class),
                from,
                cells.notBefore(from, "until"));
    }

    @Override
    List<?> key(Entry row) {
        return parts(row.login(), row.organ(), row.kind(), row.from());
    }

    @Override
    List<?> keyOf(Post post) {
        return parts(post.login(), post.organ(), post.kind(), post.from());
    }

    @Override
    Post create(Entry row) {
        return new Post(row.login(), row.organ(), row.kind(), row.from(), row.until());
    }

    @Override
    boolean change(Post post, Entry row) {
        return post.lasts(row.until());
    }

    @Override
    List<?> valuesOf(Post post) {
        return parts(post.login(), post.organ(), post.kind(), post.from(), post.until());
    }
}
