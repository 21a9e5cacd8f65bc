package org.wenshu.registration.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.registration.FileName;
import org.wenshu.registration.Gate;
import org.wenshu.registration.Messages;
import org.wenshu.registration.Outcome;
import org.wenshu.registration.Registration;
import org.wenshu.registration.RegistrationProjection;
import org.wenshu.registration.Sha256;
import org.wenshu.registration.Stated;
import org.wenshu.registration.Submission;
import org.wenshu.registration.Upload;
import org.wenshu.registration.http.SpooledFile;

/** Imports one file: registers it as if somebody had handed it in, and enters what became of it. */
@Component(service = ItemImport.class)
public class ItemImport {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Registration registration;
    private final Gate gate;
    private final Journal journal;

    @Activate
    public ItemImport(@Reference Registration registration, @Reference Gate gate, @Reference Journal journal) {
        this.registration = registration;
        this.gate = gate;
        this.journal = journal;
    }

    /**
     * Imports a file.
     *
     * @return its size in bytes
     */
    long run(String importId, Item item, Stated stated, Caller caller) {
        String name = FileName.clean(item.path());
        if (isTrick(item.path())) {
            enter(importId, item, name, ItemOutcome.REFUSED, "", Messages.text("import.trick"), caller);
            return 0;
        }
        try (SpooledFile spool = SpooledFile.create();
                InputStream content = item.content().open()) {
            Upload upload = spool.fill(content, name, gate.maximumSize());
            register(importId, item, upload, stated, caller);
            return upload.size();
        } catch (ProblemException refused) {
            Problem problem = refused.problem();
            if (problem.status() == 503) {
                throw refused;
            }
            enter(importId, item, name, ItemOutcome.REFUSED, "", problem.title() + "：" + problem.detail(), caller);
        } catch (IOException unreadable) {
            enter(importId, item, name, ItemOutcome.REFUSED, "", Messages.text("import.unreadable"), caller);
        }
        return 0;
    }

    private void register(String importId, Item item, Upload upload, Stated stated, Caller caller) {
        Stated titled = stated.otherwise("title", upload.name().replaceFirst("\\.[A-Za-z0-9]{1,8}$", ""));
        Outcome outcome = registration.submit(
                new Submission(upload, List.of(), titled, false),
                caller,
                (append, what) -> add(append, importId, item, upload.name(), what));
        if (outcome instanceof Outcome.Duplicate first) {
            enter(importId, item, upload.name(), ItemOutcome.DUPLICATE, first.firstId(), "", caller);
        }
    }

    /** In the same append as the document: after a crash there are both or none. */
    private static Append add(Append append, String importId, Item item, String name, Outcome outcome) {
        ItemImported event = outcome instanceof Outcome.Registered registered
                ? event(
                        importId,
                        item,
                        name,
                        ItemOutcome.REGISTERED,
                        registered.document().documentId(),
                        "")
                : event(
                        importId,
                        item,
                        name,
                        ItemOutcome.RETURNED,
                        ((Outcome.Returned) outcome).document().documentId(),
                        "");
        return append.to(stream(importId, item), 0, event);
    }

    private void enter(
            String importId, Item item, String name, ItemOutcome outcome, String document, String problem, Caller by) {
        long position = journal.append(Append.by(by.account())
                .to(stream(importId, item), 0, event(importId, item, name, outcome, document, problem)));
        journal.awaitApplied(RegistrationProjection.CONSUMER, position, PATIENCE);
    }

    private static ItemImported event(
            String importId, Item item, String name, ItemOutcome outcome, String document, String problem) {
        return new ItemImported(importId, item.key(), name, outcome, document, problem);
    }

    private static String stream(String importId, Item item) {
        byte[] hash = Sha256.digest().digest(item.key().getBytes(StandardCharsets.UTF_8));
        return "import/" + importId + "/" + HexFormat.of().formatHex(hash, 0, 12);
    }

    /** A path that would lead out of a directory, if anybody used it as one. */
    private static boolean isTrick(String path) {
        String plain = path.replace('\\', '/');
        return plain.startsWith("/")
                || plain.matches("[A-Za-z]:.*")
                || plain.indexOf('\0') >= 0
                || List.of(plain.split("/")).contains("..");
    }
}
