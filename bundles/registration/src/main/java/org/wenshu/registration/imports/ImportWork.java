package org.wenshu.registration.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Accounts;
import org.wenshu.api.organization.Role;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.registration.Messages;
import org.wenshu.registration.Stated;

/** Deals with the files of one import, a few at a time. */
@Component(service = ImportWork.class)
public class ImportWork {

    private final ImportBook book;
    private final Places places;
    private final ItemImport items;
    private final Journal journal;
    private final Accounts accounts;
    private volatile boolean stopped;

    @Activate
    public ImportWork(
            @Reference ImportBook book,
            @Reference Places places,
            @Reference ItemImport items,
            @Reference Journal journal,
            @Reference Accounts accounts) {
        this.book = book;
        this.places = places;
        this.items = items;
        this.journal = journal;
        this.accounts = accounts;
    }

    /** Ends the work after the files that are under way. */
    void stop() {
        stopped = true;
    }

    boolean stopped() {
        return stopped;
    }

    /**
     * Works on an import.
     *
     * @return why it could not go on, or an empty text if it is done; nothing if it was stopped on the way
     */
    Optional<String> run(ImportStatus status) {
        ImportRequested request = journal.stream("import/" + status.id()).get(0).as(ImportRequested.class);
        Optional<Caller> caller = caller(status.account(), request);
        if (caller.isEmpty()) {
            return Optional.of(Messages.text("import.account-gone"));
        }
        try (ItemSource source = open(request)) {
            Pass pass = new Pass(
                    status.id(),
                    source.items(),
                    book.done(status.id()),
                    new Stated(request.stated(), request.fallbacks()),
                    caller.get());
            return pass.run();
        } catch (IOException gone) {
            return Optional.of(Messages.text("import.gone"));
        }
    }

    private ItemSource open(ImportRequested request) throws IOException {
        return request.source() == ImportSource.ZIP
                ? ZipSource.open(places.staged(request.importId()))
                : DirectorySource.of(places.directory(request.name()), places.maximumFiles());
    }

    /** Who asked for the import, as of then; administrators import for the office. */
    private Optional<Caller> caller(String account, ImportRequested request) {
        return journal.stream("import/" + request.importId()).stream()
                .findFirst()
                .map(entry -> entry.recordedAt().atZone(BusinessClock.ZONE).toLocalDate())
                .flatMap(day -> accounts.account(account, day))
                .map(ImportWork::office);
    }

    private static Caller office(Account account) {
        Set<Role> roles = new HashSet<>(account.roles());
        roles.add(Role.REGISTRAR);
        return new Caller(account.name(), account.person(), account.organ(), account.posts(), roles);
    }

    /** One go at the files that are left, by several threads. */
    private final class Pass {

        private final String id;
        private final Iterator<Item> left;
        private final Set<String> done;
        private final Stated stated;
        private final Caller caller;
        private final AtomicLong bytes = new AtomicLong();
        private final List<RuntimeException> failures = new ArrayList<>();

        Pass(String id, Iterator<Item> left, Set<String> done, Stated stated, Caller caller) {
            this.id = id;
            this.left = left;
            this.done = done;
            this.stated = stated;
            this.caller = caller;
        }

        Optional<String> run() {
            List<Thread> threads = new ArrayList<>();
            for (int i = 1; i < places.workers(); i++) {
                Thread thread = new Thread(this::work, "wenshu-registration-import-" + i);
                thread.setDaemon(true);
                thread.start();
                threads.add(thread);
            }
            work();
            for (Thread thread : threads) {
                join(thread);
            }
            if (!failures.isEmpty()) {
                throw failures.get(0);
            }
            if (bytes.get() > places.maximumBytes()) {
                long gigabytes = places.maximumBytes() >> 30;
                return Optional.of(Messages.text("import.too-much", Long.toString(gigabytes)));
            }
            return stopped ? Optional.empty() : Optional.of("");
        }

        // The edge of a thread: the first failure ends the pass and is thrown by the thread that waits.
        private void work() {
            try {
                for (Optional<Item> next = next(); next.isPresent(); next = next()) {
                    bytes.addAndGet(items.run(id, next.get(), stated, caller));
                }
            } catch (RuntimeException failure) {
                fail(failure);
            }
        }

        private synchronized void fail(RuntimeException failure) {
            failures.add(failure);
        }

        private synchronized Optional<Item> next() {
            while (!stopped && failures.isEmpty() && bytes.get() <= places.maximumBytes() && left.hasNext()) {
                Item item = left.next();
                if (!done.contains(item.key())) {
                    return Optional.of(item);
                }
            }
            return Optional.empty();
        }

        private void join(Thread thread) {
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException wanted) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
