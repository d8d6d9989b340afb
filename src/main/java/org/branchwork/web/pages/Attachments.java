package org.branchwork.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.admission.MembershipCase;
import org.branchwork.dossier.documents.Document;
import org.branchwork.dossier.documents.DocumentDesk;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.CaseFiles;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Files chosen in a form. They go into the case with the act they belong to, in one step. */
@Component
class Attachments {

    /** Before the name of a field: its file, and its choice among the files of the case. No field begins so. */
    static final String FILE = "_file.";

    static final String PICK = "_pick.";

    /** Mostly written by hand: then the file is the letter, and the field says so. */
    static final String LETTER = "letter";

    private final DocumentDesk desk;
    private final MessageSource messages;

    Attachments(DocumentDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    static boolean takes(String field) {
        return CaseFiles.FIELDS.contains(field) || field.equals(LETTER);
    }

    boolean offered(String login, MembershipCase theCase) {
        return desk.concerns(login, theCase);
    }

    /** A file chosen from the list is what the field names; words in the field stand where none is chosen. */
    static MultiValueMap<String, String> picked(MultiValueMap<String, String> sent) {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>(sent);
        for (String field : CaseFiles.FIELDS) {
            String pick = sent.getFirst(PICK + field);
            if (pick != null && !pick.isBlank()) {
                all.set(field, pick);
            }
        }
        return all;
    }

    static boolean any(MultiValueMap<String, MultipartFile> files) {
        return files.values().stream().flatMap(List::stream).anyMatch(file -> !file.isEmpty());
    }

    /** A letter that is a file has some words in its field, before there is a case to put the file into. */
    void name(MultiValueMap<String, MultipartFile> files, Map<String, Object> values, Locale locale) {
        MultipartFile file = files.getFirst(FILE + LETTER);
        if (file != null && !file.isEmpty() && values.containsKey(LETTER) && values.get(LETTER) == null) {
            String called = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            values.put(LETTER, messages.getMessage("attach.letter", new Object[] {called}, locale));
        }
    }

    /**
     * To be called in the transaction of the act: what is refused there leaves no file.
     *
     * @throws Refusal for a file that is not taken, beside the field it was chosen at
     */
    void take(
            String login,
            MembershipCase theCase,
            MultiValueMap<String, MultipartFile> files,
            Map<String, Object> values) {
        Set<String> fields = new TreeSet<>(values.keySet());
        fields.removeIf(field -> !takes(field));
        for (String field : fields) {
            MultipartFile file = files.getFirst(FILE + field);
            if (file != null && !file.isEmpty()) {
                Document added = added(login, theCase, field, file);
                if (CaseFiles.FIELDS.contains(field)) {
                    values.put(field, added.id());
                }
            }
        }
    }

    private Document added(String login, MembershipCase theCase, String field, MultipartFile file) {
        try (InputStream body = file.getInputStream()) {
            return desk.add(login, theCase, file.getOriginalFilename(), body, false);
        } catch (Refusal refusal) {
            List<Violation> here = refusal.violations().stream()
                    .map(one -> new Violation(field, one.check(), one.messageKey(), one.arguments()))
                    .toList();
            throw new Refusal(refusal.kind(), here);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
