package org.branchwork.web.login;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Lets in whom the organisation's login names, if he is a person here with an open account: it says who somebody is, and
 * never who belongs here or what he may do.
 */
@Component
@ConditionalOnProperty("branchwork.login.oidc.issuer")
public class OidcLogin implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    private static final Logger LOG = LoggerFactory.getLogger(OidcLogin.class);

    private final Issuer issuer;
    private final Accounts accounts;
    private final Arrival arrival;

    OidcLogin(Issuer issuer, Accounts accounts, Arrival arrival) {
        this.issuer = issuer;
        this.accounts = accounts;
        this.arrival = arrival;
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/login")
                .clientRegistrationRepository(issuer)
                .authorizedClientRepository(new NoTokens())
                .userInfoEndpoint(info -> info.oidcUserService(this::person))
                .successHandler(arrival)
                .failureHandler((request, response, fault) -> {
                    LOG.warn("login by {} refused: {}", issuer.name(), reason(fault));
                    response.sendRedirect("/login?unknown");
                });
    }

    private OidcUser person(OidcUserRequest request) {
        String login = request.getIdToken().getClaimAsString(issuer.claim());
        if (login == null || !accounts.exists(login)) {
            throw new OAuth2AuthenticationException(new OAuth2Error("unknown_person"));
        }
        return new VouchedFor(login);
    }

    /** The code only: a description may repeat what a stranger sent. */
    private static String reason(AuthenticationException fault) {
        String code = fault instanceof OAuth2AuthenticationException refused
                ? String.valueOf(refused.getError().getErrorCode())
                : fault.getClass().getSimpleName();
        return code.replaceAll("[^\\w.-]", "?");
    }
}
