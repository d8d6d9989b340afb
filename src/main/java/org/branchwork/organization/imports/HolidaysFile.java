package org.branchwork.organization.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.branchwork.rulebook.AnnouncedDay;
import org.branchwork.rulebook.DayKind;
import org.springframework.stereotype.Component;

/** Days off and made-up working days, as announced for a year at a time. */
@Component
class HolidaysFile extends Importer<HolidaysFile.Entry, AnnouncedDay> {

    record Entry(Integer year, LocalDate day, DayKind kind, String occasion) {}

    HolidaysFile(EntityManager entities) {
        super(entities, AnnouncedDay.class);
    }

    @Override
    ImportKind kind() {
        return ImportKind.HOLIDAYS;
    }

    @Override
    Entry read(Cells cells, Known known) {
        Integer year = cells.year("year");
        LocalDate day = cells.date("day");
        if (year != null && day != null && !belongs(day, year)) {
            cells.bad("day", Fault.OTHER_YEAR, day, year);
        }
        return new Entry(year, day, cells.choice("kind", DayKind.class), cells.optionalName("occasion"));
    }

    /** The New Year holiday may begin, and be made up for, in the December before. */
    private static boolean belongs(LocalDate day, int year) {
        return day.getYear() == year || day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
    }

    @Override
    List<?> key(Entry row) {
        return parts(row.year(), row.day());
    }

    @Override
    List<?> keyOf(AnnouncedDay announced) {
        return parts(announced.year(), announced.day());
    }

    @Override
    AnnouncedDay create(Entry row) {
        return new AnnouncedDay(row.year(), row.day(), row.kind(), row.occasion());
    }

    @Override
    boolean change(AnnouncedDay announced, Entry row) {
        return announced.is(row.kind(), row.occasion());
    }

    @Override
    List<?> valuesOf(AnnouncedDay announced) {
        return parts(announced.year(), announced.day(), announced.kind(), announced.occasion());
    }
}
