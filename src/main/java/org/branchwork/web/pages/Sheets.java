package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.Doorway;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormSection;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays a form out: its fields under their headings, the two reasons every form takes folded away at the end. */
@Component
class Sheets {

    private static final Set<String> REASONS = Set.of(Doorway.LATE_REASON, Doorway.OVERRIDE_REASON);

    private final Complaints complaints;
    private final MessageSource messages;

    Sheets(Complaints complaints, MessageSource messages) {
        this.complaints = complaints;
        this.messages = messages;
    }

    Sheet plain(List<FieldView> fields, Typed typed, Refusal refusal, Locale locale) {
        return of(fields, List.of(), typed, refusal, false, locale);
    }

    Sheet withFiles(List<FieldView> fields, Typed typed, Refusal refusal, Locale locale) {
        return of(fields, List.of(), typed, refusal, false, true, locale);
    }

    /** Without files. */
    Sheet of(
            List<FieldView> fields,
            List<FormSection> sections,
            Typed typed,
            Refusal refusal,
            boolean late,
            Locale locale) {
        return of(fields, sections, typed, refusal, late, false, locale);
    }

    /**
     * @param refusal null while nothing was refused
     * @param late    whether a reason for lateness is asked for
     * @param files   whether files may be sent along
     */
    Sheet of(
            List<FieldView> fields,
            List<FormSection> sections,
            Typed typed,
            Refusal refusal,
            boolean late,
            boolean files,
            Locale locale) {
        List<Complaint> wrong =
                refusal == null ? List.of() : complaints.of(refusal, Boxes.labels(fields, typed), locale);
        Boxes boxes = new Boxes(typed, wrong, files);
        Set<String> placed = new HashSet<>(REASONS);
        sections.forEach(section -> placed.addAll(section.fields()));
        List<Sheet.Part> parts = new ArrayList<>();
        add(parts, null, boxes.of(fields, field -> !placed.contains(field.key())));
        for (FormSection section : sections) {
            add(parts, section.label(), boxes.of(fields, field -> section.fields()
                    .contains(field.key())));
        }
        List<Box> reasons = boxes.of(fields, field -> REASONS.contains(field.key()));
        if (!reasons.isEmpty()) {
            boolean asked = late || wrong.stream().anyMatch(Complaint::warns);
            boolean given = reasons.stream().anyMatch(box -> !box.text().isBlank());
            String heading = messages.getMessage("work.reasons", null, locale);
            parts.add(new Sheet.Part(heading, true, asked || given, reasons));
        }
        return new Sheet(parts, wrong);
    }

    private static void add(List<Sheet.Part> parts, String heading, List<Box> boxes) {
        if (!boxes.isEmpty()) {
            parts.add(new Sheet.Part(heading, false, true, boxes));
        }
    }
}
