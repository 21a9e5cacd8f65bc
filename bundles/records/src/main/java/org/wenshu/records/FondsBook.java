package org.wenshu.records;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.records.event.FondsCodeUsed;
import org.wenshu.records.event.FondsRegistered;

/** The fonds of the organs (全宗): their codes are given by the archives, so people enter them. */
@Component(service = FondsBook.class)
public class FondsBook {

    /** DA/T 22-2015, 5.4.2: four digits, or letters and digits. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4}");

    private static final Pattern CATEGORY = Pattern.compile("[A-Z0-9]{3}");
    private static final int MOST = 100;

    private final RecordsTables tables;
    private final Register register;
    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public FondsBook(
            @Reference RecordsTables tables,
            @Reference Register register,
            @Reference Organization organization,
            @Reference BusinessClock clock) {
        this.tables = tables;
        this.register = register;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Enters the fonds of an organ, or adds to what it is divided by. Code and kind of division stay: they are in codes
     * that are never changed.
     */
    public Fonds enter(String organ, String code, List<Category> given, Caller caller) {
        Rights.requireArchivist(caller);
        Organ found = organization.organ(organ).orElseThrow(() -> Refusal.of(422, "noOrgan", organ));
        List<Category> categories = checked(given);
        if (!CODE.matcher(code).matches()) {
            throw Refusal.of(422, "noFondsCode", code);
        }
        Optional<Fonds> former = tables.fonds(organ);
        former.ifPresent(fonds -> requireSame(fonds, code, categories));
        FondsRegistered event =
                new FondsRegistered(organ, code, found.name(), categories, caller.person(), clock.today());
        Append append = Append.by(caller.account())
                .to("fonds/" + organ, former.map(Fonds::version).orElse(0L), event);
        try {
            register.enter(
                    former.isPresent() ? append : append.to("fonds-code/" + code, 0, new FondsCodeUsed(code, organ)));
        } catch (StreamConflictException taken) {
            throw Refusal.of(409, "fondsTaken", code);
        }
        return tables.fonds(organ).orElseThrow();
    }

    /** The fonds that a document belongs to: that of the organ that made it, or of the government that received it. */
    public Fonds of(ArchivalDocument document) {
        Organ organ = maker(document);
        return tables.fonds(organ.id()).orElseThrow(() -> Refusal.of(409, "fondsNeeded", organ.name()));
    }

    /** The organ whose records a document is (立档单位); of a joint one the lead (8号令 Article 11). */
    public Organ maker(ArchivalDocument document) {
        boolean department = document.issuerName()
                .filter(name -> name == IssuerName.DEPT || name == IssuerName.JOINT_DEPT)
                .isPresent();
        return (department ? document.submittingOrgan() : Optional.<String>empty())
                .flatMap(organization::organ)
                .or(() -> organization.organs().stream()
                        .filter(organ -> organ.type() == OrganType.GOVERNMENT)
                        .findFirst())
                .orElseThrow(() -> Refusal.of(409, "noGovernment"));
    }

    private static void requireSame(Fonds fonds, String code, List<Category> categories) {
        Set<String> codes = new HashSet<>();
        categories.forEach(category -> codes.add(category.code()));
        boolean kept = fonds.categories().stream().map(Category::code).allMatch(codes::contains);
        if (!fonds.code().equals(code) || !kept || fonds.categories().isEmpty() != categories.isEmpty()) {
            throw Refusal.of(409, "fondsFixed", fonds.name(), fonds.code());
        }
    }

    private static List<Category> checked(List<Category> given) {
        Set<String> codes = new HashSet<>();
        for (Category category : given) {
            if (!CATEGORY.matcher(category.code()).matches()
                    || category.name().isEmpty()
                    || !codes.add(category.code())) {
                throw Refusal.of(422, "noCategory");
            }
        }
        if (given.size() > MOST) {
            throw Refusal.of(422, "noCategory");
        }
        return given;
    }
}
