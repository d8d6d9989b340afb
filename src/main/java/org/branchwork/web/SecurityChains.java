package org.branchwork.web;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import java.util.Optional;
import org.branchwork.engine.EngineDoor;
import org.branchwork.web.guard.ClosedDoors;
import org.branchwork.web.guard.GuessGuard;
import org.branchwork.web.guard.LoginThrottle;
import org.branchwork.web.guard.PublicGuard;
import org.branchwork.web.guard.PublicThrottle;
import org.branchwork.web.login.Accounts;
import org.branchwork.web.login.Arrival;
import org.branchwork.web.login.LoginRules;
import org.branchwork.web.login.LoginSettings;
import org.branchwork.web.login.OidcLogin;
import org.branchwork.web.login.StillThere;
import org.branchwork.web.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Two chains over everything: the interface for programs, and all the rest for people with a browser. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String[] PAGES_FOR_STRANGERS = {
        "/login",
        "/language",
        "/first-administrator",
        "/password/*",
        "/notices/**",
        "/objections/**",
        "/css/**",
        "/favicon.ico",
        "/actuator/health/**"
    };

    private final Accounts accounts;
    private final LoginThrottle throttle;
    private final PublicThrottle strangers;
    private final ProblemWriter problems;

    SecurityChains(Accounts accounts, LoginThrottle throttle, PublicThrottle strangers, ProblemWriter problems) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.strangers = strangers;
        this.problems = problems;
    }

    /** Basic or the session of the browser; no prompt, so that no browser ever remembers a Basic password. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, LoginSettings ways) throws Exception {
        common(http.securityMatcher("/api/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"));
        if (ways.passwords()) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(problems::notLoggedIn));
        }
        return http.authorizeHttpRequests(who -> who.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/notices")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/notices/*/objections", "/api/ballots/*/cast")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(faults -> faults.authenticationEntryPoint(problems::notLoggedIn)
                        .accessDeniedHandler(problems::notAllowed))
                // a header no page of another site can make a browser send; strangers have nothing to be robbed of
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null,
                        path("/api/notices/*/objections"),
                        path("/api/ballots/*/cast")))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            EngineDoor engine,
            LoginRules rules,
            LoginSettings ways,
            Arrival arrival,
            Optional<OidcLogin> organisation)
            throws Exception {
        common(http);
        if (ways.passwords()) {
            http.formLogin(form -> form.loginPage("/login").successHandler(arrival));
        }
        if (organisation.isPresent()) {
            http.oauth2Login(organisation.get());
        }
        return http.authorizeHttpRequests(who -> who.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(PAGES_FOR_STRANGERS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(faults -> faults.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path("/camunda/api/**")))
                // there the engine's own check stands, with a token of its own in a cookie of the same name as Spring's
                .csrf(csrf -> csrf.ignoringRequestMatchers(path("/camunda/api/**")))
                .requestCache(cache -> cache.requestCache(rules.returnTo()))
                .logout(logout -> logout.logoutRequestMatcher(rules.logout()).logoutSuccessHandler(rules::loggedOut))
                .addFilterBefore(new ClosedDoors(), AuthorizationFilter.class)
                .addFilterAfter(engine.allowList(), AuthorizationFilter.class)
                .addFilterAfter(engine.login(), engine.allowList().getClass())
                .build();
    }

    private void common(HttpSecurity http) throws Exception {
        http.userDetailsService(accounts)
                .headers(AbstractHttpConfigurer::disable)
                .anonymous(withDefaults())
                .addFilterBefore(new PublicGuard(strangers, problems), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new GuessGuard(throttle, problems), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new StillThere(accounts), AnonymousAuthenticationFilter.class);
    }

    static PathPatternRequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
