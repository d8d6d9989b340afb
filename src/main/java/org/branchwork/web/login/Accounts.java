package org.branchwork.web.login;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passwords of people, and whose account is closed. The tables of people are others'. */
@Component
public class Accounts implements UserDetailsService {

    private final JdbcTemplate jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    /** Stands in for a password nobody has set: an attempt takes as long as any other and fails. */
    private final String unset;

    Accounts(JdbcTemplate jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.passwords = passwords;
        this.unset = passwords.encode(UUID.randomUUID().toString());
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return find(login).orElseThrow(() -> new UsernameNotFoundException(login));
    }

    /** Whether the person is still there with the password he logged in with. */
    boolean unchanged(Account account) {
        return find(account.login()).map(now -> now.stamp() == account.stamp()).orElse(false);
    }

    public boolean exists(String login) {
        return find(login).isPresent();
    }

    @Transactional
    public void setPassword(String login, String password) {
        jdbc.update("delete from credential where login = ?", login);
        jdbc.update("insert into credential (login, password_hash) values (?, ?)", login, passwords.encode(password));
    }

    /** Ends whatever sessions there are, with the next request of each. */
    @Transactional
    public void close(String login, String by) {
        open(login);
        jdbc.update(
                "insert into closed_account (login, closed_by, closed_at) values (?, ?, ?)",
                login,
                by,
                Timestamp.valueOf(LocalDateTime.now(clock)));
    }

    @Transactional
    public void open(String login) {
        jdbc.update("delete from closed_account where login = ?", login);
    }

    private Optional<Account> find(String login) {
        List<Account> found = jdbc.query(
                "select person.login, credential.password_hash from person"
                        + " left join credential on credential.login = person.login where person.login = ?"
                        + " and not exists (select 1 from closed_account closed where closed.login = person.login)",
                (row, number) -> {
                    String hash = row.getString(2);
                    return new Account(row.getString(1), hash == null ? unset : hash);
                },
                login);
        return found.stream().findFirst();
    }
}
