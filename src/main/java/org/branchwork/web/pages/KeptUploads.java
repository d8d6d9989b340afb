package org.branchwork.web.pages;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.branchwork.organization.imports.Upload;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/**
 * The files an administrator has looked at and may take next, byte for byte: in memory, one lot for a person, for a short time.
 * Like a session they belong to one node, and nothing of them is written anywhere.
 */
@Component
class KeptUploads {

    static final int MINUTES = 30;

    private final Map<String, Lot> lots = new ConcurrentHashMap<>();
    private final OrganisationTime time;

    KeptUploads(OrganisationTime time) {
        this.time = time;
    }

    private record Lot(String token, List<Upload> uploads, LocalDateTime until) {}

    /** Answers the word by which the files are asked for; what the person had looked at before is forgotten. */
    String keep(String login, List<Upload> uploads) {
        lots.values().removeIf(this::over);
        String token = UUID.randomUUID().toString();
        lots.put(login, new Lot(token, List.copyOf(uploads), time.now().plusMinutes(MINUTES)));
        return token;
    }

    /** Gives the files out, once; empty for another person, another lot, or too late. */
    Optional<List<Upload>> give(String login, String token) {
        Lot lot = lots.get(login);
        if (lot == null || !lot.token().equals(token) || !lots.remove(login, lot)) {
            return Optional.empty();
        }
        return over(lot) ? Optional.empty() : Optional.of(lot.uploads());
    }

    private boolean over(Lot lot) {
        return time.now().isAfter(lot.until());
    }
}
