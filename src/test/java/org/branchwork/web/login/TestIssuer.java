package org.branchwork.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** A login of an organisation on the loopback interface: discovery, keys, authorization, tokens. It vouches for whom it is told. */
final class TestIssuer {

    static final String CLIENT = "branchwork";

    /** What may be wrong with the token given next. */
    enum Fault {
        NONE,
        ISSUER,
        AUDIENCE,
        NONCE,
        SIGNATURE,
        UNSIGNED,
        EXPIRED,
        NO_CLAIM,
        STATE
    }

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final RSAKey foreignKey = newKey();
    private final Map<String, String> nonces = new ConcurrentHashMap<>();

    /** Whom it vouches for next, and what is wrong with it. */
    volatile String login;

    volatile Fault fault = Fault.NONE;

    TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, discovery()));
        server.createContext("/keys", exchange -> json(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String discovery() {
        return Map.of(
                        "issuer", address(),
                        "authorization_endpoint", address() + "/authorize",
                        "token_endpoint", address() + "/token",
                        "jwks_uri", address() + "/keys",
                        "end_session_endpoint", address() + "/logout")
                .entrySet()
                .stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(
                        ",",
                        "{",
                        ",\"response_types_supported\":[\"code\"],\"subject_types_supported\":[\"public\"],"
                                + "\"id_token_signing_alg_values_supported\":[\"RS256\"]}"));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build(true)
                .getQueryParams()
                .toSingleValueMap();
        String code = "code" + nonces.size();
        nonces.put(code, asked.get("nonce"));
        String state = fault == Fault.STATE ? "forged" : asked.get("state");
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        java.net.URLDecoder.decode(asked.get("redirect_uri"), StandardCharsets.UTF_8) + "?code=" + code
                                + "&state=" + state);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String code = Stream.of(form.split("&"))
                .filter(part -> part.startsWith("code="))
                .map(part -> part.substring("code=".length()))
                .findFirst()
                .orElse("");
        json(
                exchange,
                "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
                        + idToken(nonces.remove(code)) + "\"}");
    }

    private String idToken(String nonce) {
        Instant now = fault == Fault.EXPIRED ? Instant.now().minusSeconds(3600) : Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(fault == Fault.ISSUER ? "https://elsewhere.example" : address())
                .audience(fault == Fault.AUDIENCE ? "another" : CLIENT)
                .subject("subject of " + login)
                .claim("nonce", fault == Fault.NONCE ? "another" : nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
        if (fault != Fault.NO_CLAIM) {
            claims.claim("staff_number", login);
        }
        if (fault == Fault.UNSIGNED) {
            return new PlainJWT(claims.build()).serialize();
        }
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(fault == Fault.SIGNATURE ? foreignKey : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
