package org.wenshu.records.fixity;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.records.Register;
import org.wenshu.records.event.FixityChecked;

/** Reads all contents of documents and tells which are not what they were (原件检查). */
@Component(service = FixityCheck.class)
public class FixityCheck {

    private static final int AT_ONCE = 500;

    /** The others are counted. */
    private static final int MOST_FLAWS = 200;

    private final FixityTables tables;
    private final ContentStore content;
    private final Register register;
    private final BusinessClock clock;

    @Activate
    public FixityCheck(
            @Reference FixityTables tables,
            @Reference ContentStore content,
            @Reference Register register,
            @Reference BusinessClock clock) {
        this.tables = tables;
        this.content = content;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Checks all and puts the report into the journal; takes as long as it takes to read everything.
     *
     * @throws InterruptedException if it was broken off; there is no report then
     */
    public void run(String account) throws InterruptedException {
        Count count = new Count();
        List<FixityTables.Held> next = tables.after("", AT_ONCE);
        while (!next.isEmpty()) {
            for (FixityTables.Held held : next) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                count.look(held);
            }
            next = tables.after(next.get(next.size() - 1).contentHash(), AT_ONCE);
        }
        long number =
                tables.latest(1).stream().findFirst().map(FixityReport::number).orElse(0L) + 1;
        register.enter(Append.by(account)
                .to(
                        "records-fixity",
                        number - 1,
                        new FixityChecked(
                                number,
                                clock.today(),
                                account,
                                count.checked,
                                count.octets,
                                count.lost,
                                count.altered,
                                count.flaws)));
    }

    /** What one check has seen so far. */
    private final class Count {

        private long checked;
        private long octets;
        private long lost;
        private long altered;
        private final List<Flaw> flaws = new ArrayList<>();

        void look(FixityTables.Held held) {
            checked++;
            ContentHash hash = new ContentHash(held.contentHash());
            if (!content.contains(hash)) {
                lost++;
                flaw(held, Flaw.Kind.LOST);
                return;
            }
            octets += content.size(hash);
            if (!content.verify(hash)) {
                altered++;
                flaw(held, Flaw.Kind.ALTERED);
            }
        }

        private void flaw(FixityTables.Held held, Flaw.Kind kind) {
            if (flaws.size() < MOST_FLAWS) {
                flaws.add(new Flaw(held.contentHash(), kind, held.documentId(), held.name()));
            }
        }
    }
}
