package org.branchwork.web.login;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The organisation's login. It is asked about itself when somebody first logs in: it may be down while this starts. */
@Component
@ConditionalOnProperty("branchwork.login.oidc.issuer")
class Issuer implements ClientRegistrationRepository {

    static final String ID = "organisation";

    /** Where its link on the login page leads. */
    static final String LOGIN = "/oauth2/authorization/" + ID;

    private final LoginSettings.Oidc settings;
    private final String here;
    private volatile ClientRegistration known;

    Issuer(LoginSettings settings, @Value("${branchwork.public-url:}") String publicUrl) {
        this.settings = settings.oidc();
        this.here = publicUrl.isBlank() ? "{baseUrl}" : publicUrl;
    }

    @Override
    public ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    String name() {
        return settings.name();
    }

    String claim() {
        return settings.claim();
    }

    /** Where somebody ends his session there too, or null: our logout ends the one here. */
    URI logout() {
        Object end = known == null
                ? null
                : known.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return end == null
                ? null
                : UriComponentsBuilder.fromUriString(end.toString())
                        .queryParam("client_id", settings.clientId())
                        .encode()
                        .build()
                        .toUri();
    }

    private synchronized ClientRegistration registration() {
        if (known == null) {
            known = ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientName(settings.name())
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope("openid", "profile")
                    .redirectUri(here + "/login/oauth2/code/{registrationId}")
                    .build();
        }
        return known;
    }
}
