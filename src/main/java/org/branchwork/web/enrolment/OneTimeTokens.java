package org.branchwork.web.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Secrets that open one page once. The database holds their hashes only. */
@Component
public class OneTimeTokens {

    static final Duration VALID = Duration.ofDays(7);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcTemplate jdbc;
    private final Clock clock;

    OneTimeTokens(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A new token for a purpose; one given before for the same purpose opens nothing any more. */
    @Transactional
    public String give(String purpose) {
        String token = random();
        jdbc.update("delete from one_time_token where purpose = ?", purpose);
        jdbc.update(
                "insert into one_time_token (token_hash, purpose, expires_at) values (?, ?, ?)",
                hash(token),
                purpose,
                Timestamp.valueOf(now().plus(VALID)));
        return token;
    }

    /** What a token opens, or nothing. */
    Optional<String> purpose(String token) {
        List<String> found = jdbc.queryForList(
                "select purpose from one_time_token where token_hash = ? and expires_at > ?",
                String.class,
                hash(token),
                Timestamp.valueOf(now()));
        return found.stream().findFirst();
    }

    /** Uses a token up; of two at the same time one succeeds. */
    boolean take(String token) {
        return purpose(token).isPresent()
                && jdbc.update("delete from one_time_token where token_hash = ?", hash(token)) == 1;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
