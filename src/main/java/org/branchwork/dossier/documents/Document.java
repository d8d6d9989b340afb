package org.branchwork.dossier.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.UUID;
import org.branchwork.sealing.Sealed;

/** One file of a case, without its bytes. */
@Entity
@Table(name = "document")
public class Document {

    @Id
    private String id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Column(name = "uploaded_by", nullable = false, updatable = false)
    private String uploadedBy;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private LocalDateTime uploadedAt;

    @Column(nullable = false, updatable = false)
    private Sealed name;

    @Column(nullable = false, updatable = false)
    private Sealed digest;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DocumentKind kind;

    @Column(name = "size_bytes", nullable = false, updatable = false)
    private long size;

    /** For those alone who may read what is sealed in the case. */
    @Column(nullable = false, updatable = false)
    private boolean confidential;

    @Column(name = "seal_key", nullable = false, updatable = false)
    private String sealKey;

    protected Document() {}

    Document(
            String caseNumber,
            String uploadedBy,
            LocalDateTime uploadedAt,
            String name,
            String digest,
            DocumentKind kind,
            long size,
            boolean confidential,
            String sealKey) {
        this.id = UUID.randomUUID().toString();
        this.caseNumber = caseNumber;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.name = Sealed.of(name, place("name"));
        this.digest = Sealed.of(digest, place("digest"));
        this.kind = kind;
        this.size = size;
        this.confidential = confidential;
        this.sealKey = sealKey;
    }

    public String id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public LocalDateTime uploadedAt() {
        return uploadedAt;
    }

    public String name() {
        return Sealed.text(name, place("name"));
    }

    /** SHA-256 of the file, in hexadecimal. */
    public String digest() {
        return Sealed.text(digest, place("digest"));
    }

    public DocumentKind kind() {
        return kind;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public boolean confidential() {
        return confidential;
    }

    String sealKey() {
        return sealKey;
    }

    String place(String column) {
        return "document." + column + " " + id;
    }
}
