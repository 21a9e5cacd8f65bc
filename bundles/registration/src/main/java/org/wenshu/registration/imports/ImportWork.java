package org.wenshu.registration.imports;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
import org.wenshu.registration.Refusals;
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
        Stated stated = new Stated(request.stated(), request.fallbacks());
        Pass pass = new Pass(items, status.id(), stated, caller.get(), this::stopped);
        try (ItemSource source = open(request)) {
            return switch (pass.run(source, book.done(status.id()), places.maximumBytes(), places.workers())) {
                case DONE -> Optional.of("");
                case STOPPED -> Optional.empty();
                case TOO_MUCH -> Optional.of(Messages.text("import.too-much", Refusals.size(places.maximumBytes())));
            };
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
}
