package org.branchwork.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.branchwork.path.branchvote.BallotResults;
import org.branchwork.path.branchvote.ballot.Choice;
import org.branchwork.path.branchvote.ballot.PollingStation;
import org.branchwork.rulebook.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Electronic ballots: by name for a blindly signed token; without any name for casting it. */
@RestController
@RequestMapping("/api/ballots/{id}")
class BallotsApi {

    private final PollingStation station;
    private final BallotResults results;
    private final JsonBody bodies;

    BallotsApi(PollingStation station, BallotResults results, JsonBody bodies) {
        this.station = station;
        this.results = results;
        this.bodies = bodies;
    }

    /** @param blindedMessage as long as the modulus, in base64url */
    record Blinded(String blindedMessage) {}

    record Signed(String blindSignature) {}

    /**
     * @param token     32 random bytes in base64url, which nobody has seen before
     * @param signature over the token, in base64url
     */
    record Cast(String token, String signature, Choice choice) {}

    @GetMapping("/key")
    PollingStation.Key key(@PathVariable String id, Principal caller) {
        return station.key(id, caller.getName());
    }

    @PostMapping("/signature")
    Signed sign(@PathVariable String id, @RequestBody(required = false) byte[] body, Principal caller) {
        station.admit(id, caller.getName());
        Blinded sent = bodies.read(body, Blinded.class);
        return new Signed(station.sign(id, caller.getName(), sent.blindedMessage()));
    }

    /** Who says by a cookie or a password who he is, is turned away before his ballot is read. */
    @PostMapping("/cast")
    ResponseEntity<Void> cast(
            @PathVariable String id, @RequestBody(required = false) byte[] body, HttpServletRequest request) {
        station.admitCast(id);
        if (request.getHeader(HttpHeaders.COOKIE) != null || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            throw Refusal.of(Refusal.Kind.INPUT, "ballot-with-identity");
        }
        Cast sent = bodies.read(body, Cast.class);
        station.cast(id, sent.token(), sent.signature(), sent.choice());
        // a connection kept open would be used for the next request that bears a name
        return ResponseEntity.noContent()
                .header(HttpHeaders.CONNECTION, "close")
                .build();
    }

    @GetMapping("/result")
    BallotResults.Result result(@PathVariable String id, Principal caller) {
        return results.of(id, caller.getName());
    }
}
