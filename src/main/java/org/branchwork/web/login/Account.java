package org.branchwork.web.login;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Whoever is logged in. What he may do is not kept here: posts are asked for on every request. */
class Account implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final String login;
    private final int stamp;
    private String hash;

    Account(String login, String hash) {
        this.login = login;
        this.stamp = hash.hashCode();
        this.hash = hash;
    }

    String login() {
        return login;
    }

    /** Changes with the password, and so ends the sessions begun before. */
    int stamp() {
        return stamp;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public void eraseCredentials() {
        hash = null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
