package org.branchwork.web.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The ways to log in.
 *
 * @param passwords whether people may log in with a password kept here
 * @param oidc      the organisation's own login by OpenID Connect, or null
 */
@ConfigurationProperties("branchwork.login")
public record LoginSettings(@DefaultValue("true") boolean passwords, Oidc oidc) {

    public LoginSettings {
        if (!passwords && oidc == null) {
            throw new IllegalArgumentException(
                    "branchwork.login.passwords is false, and without branchwork.login.oidc.issuer nobody could log in");
        }
    }

    /**
     * @param issuer as it stands in the tokens; its discovery document is read at the first login, not at the start
     * @param claim  which claim of the token is a person's login here
     * @param name   shown on the login page
     */
    public record Oidc(
            String issuer,
            String clientId,
            String clientSecret,
            @DefaultValue("preferred_username") String claim,
            @DefaultValue("OpenID Connect") String name) {}
}
