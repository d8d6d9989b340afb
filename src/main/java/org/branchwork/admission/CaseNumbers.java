package org.branchwork.admission;

import org.springframework.stereotype.Component;

/** Gives out case numbers. A number given in a transaction that fails is lost, never used again. */
@Component
public class CaseNumbers {

    private final CaseNumberRepository numbers;

    CaseNumbers(CaseNumberRepository numbers) {
        this.numbers = numbers;
    }

    public String next(int year) {
        return numbers.save(new CaseNumber()).in(year);
    }
}
