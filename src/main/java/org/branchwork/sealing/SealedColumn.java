package org.branchwork.sealing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.springframework.stereotype.Component;

/** Closes and opens the columns of the type {@link Sealed}. Immutable: otherwise Hibernate copies by closing once more. */
@Component
@Immutable
@Converter(autoApply = true)
public class SealedColumn implements AttributeConverter<Sealed, String> {

    private final Seal seal;

    public SealedColumn(Seal seal) {
        this.seal = seal;
    }

    @Override
    public String convertToDatabaseColumn(Sealed sealed) {
        return sealed == null ? null : sealed.closed(seal);
    }

    @Override
    public Sealed convertToEntityAttribute(String closed) {
        return closed == null ? null : Sealed.closed(closed, seal);
    }
}
