package org.branchwork.web.login;

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

/** Passwords of people. The tables of people are others'; this asks only whether the person is still there. */
@Component
public class Accounts implements UserDetailsService {

    private final JdbcTemplate jdbc;
    private final PasswordEncoder passwords;

    /** Stands in for a password nobody has set: an attempt takes as long as any other and fails. */
    private final String unset;

    Accounts(JdbcTemplate jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
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

    private Optional<Account> find(String login) {
        List<Account> found = jdbc.query(
                "select person.login, credential.password_hash from person"
                        + " left join credential on credential.login = person.login where person.login = ?",
                (row, number) -> {
                    String hash = row.getString(2);
                    return new Account(row.getString(1), hash == null ? unset : hash);
                },
                login);
        return found.stream().findFirst();
    }
}
