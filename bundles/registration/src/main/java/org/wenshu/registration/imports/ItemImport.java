package org.wenshu.registration.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.registration.Batch;
import org.wenshu.registration.FileName;
import org.wenshu.registration.Gate;
import org.wenshu.registration.Messages;
import org.wenshu.registration.Outcome;
import org.wenshu.registration.Registration;
import org.wenshu.registration.Sha256;
import org.wenshu.registration.Stated;
import org.wenshu.registration.Submission;
import org.wenshu.registration.Upload;
import org.wenshu.registration.http.SpooledFile;

/**
 * Imports files: reads each as if somebody had handed it in, and enters it together with what became of it. Safe for use by
 * many threads.
 */
@Component(service = ItemImport.class)
public class ItemImport {

    private static final int UNAVAILABLE = 503;

    private final Registration registration;
    private final Gate gate;

    @Activate
    public ItemImport(@Reference Registration registration, @Reference Gate gate) {
        this.registration = registration;
        this.gate = gate;
    }

    /** An empty batch for files of somebody's import. */
    Batch batch(Caller caller) {
        return registration.batch(caller);
    }

    /**
     * Reads a file; one that is classified is forgotten at once, the whole of it.
     *
     * @throws ProblemException if it may be read later
     */
    Reading read(Item item, Stated stated, Caller caller) {
        String name = FileName.clean(item.path());
        if (item.content().forgotten()) {
            return classified(item, Messages.text("classified.title") + "：" + Messages.text("classified.detail"));
        }
        if (isTrick(item.path())) {
            return Reading.refused(item, name, Messages.text("import.trick"));
        }
        SpooledFile spool = SpooledFile.create();
        try (InputStream content = item.content().open()) {
            Upload upload = spool.fill(content, name, gate.maximumSize());
            Stated titled = stated.otherwise("title", name.replaceFirst("\\.[A-Za-z0-9]{1,8}$", ""));
            Submission submission = new Submission(upload, List.of(), titled, false);
            return Reading.of(item, name, registration.read(submission, caller), spool);
        } catch (ProblemException refused) {
            spool.close();
            return refused(item, name, refused);
        } catch (IOException unreadable) {
            spool.close();
            return Reading.refused(item, name, Messages.text("import.unreadable"));
        } catch (RuntimeException | Error failure) {
            spool.close();
            throw failure;
        }
    }

    private static Reading refused(Item item, String name, ProblemException refused) {
        Problem problem = refused.problem();
        if (problem.status() == UNAVAILABLE) {
            throw refused;
        }
        String reason = problem.title() + "：" + problem.detail();
        if (!Gate.isClassified(refused)) {
            return Reading.refused(item, name, reason);
        }
        try {
            item.content().forget();
        } catch (IOException kept) {
            throw new UncheckedIOException("a classified file could not be forgotten", kept);
        }
        return classified(item, reason);
    }

    private static Reading classified(Item item, String reason) {
        String name = Messages.text("import.classified", Integer.toString(item.number()));
        return Reading.classified(item, name, reason);
    }

    /**
     * Adds a file to a batch: in the same append as the document stands what became of it, so that after a crash there are
     * both or none.
     *
     * @return false if it has to wait for the next batch
     */
    boolean add(Batch batch, String importId, Reading reading) {
        if (reading.readied().isEmpty()) {
            refuse(batch, importId, reading, reading.problem());
            return true;
        }
        try {
            return batch.add(
                    reading.readied().get(),
                    (append, outcome) -> append.to(stream(importId, reading), 0, event(importId, reading, outcome)));
        } catch (ProblemException refused) {
            if (refused.problem().status() == UNAVAILABLE) {
                throw refused;
            }
            refuse(
                    batch,
                    importId,
                    reading,
                    refused.problem().title() + "：" + refused.problem().detail());
            return true;
        }
    }

    private static void refuse(Batch batch, String importId, Reading reading, String problem) {
        ItemImported event =
                new ItemImported(importId, reading.key(), reading.name(), ItemOutcome.REFUSED, "", problem);
        batch.note(append -> append.to(stream(importId, reading), 0, event));
    }

    private static ItemImported event(String importId, Reading reading, Outcome outcome) {
        ItemOutcome became;
        String document;
        String problem = "";
        if (outcome instanceof Outcome.Registered registered) {
            became = ItemOutcome.REGISTERED;
            document = registered.document().documentId();
        } else if (outcome instanceof Outcome.Returned returned) {
            became = ItemOutcome.RETURNED;
            document = returned.document().documentId();
            problem = returned.findings().stream().map(Finding::message).collect(Collectors.joining("；"));
        } else {
            became = ItemOutcome.DUPLICATE;
            document = ((Outcome.Duplicate) outcome).firstId();
        }
        return new ItemImported(importId, reading.key(), reading.name(), became, document, problem);
    }

    private static String stream(String importId, Reading reading) {
        return "import/" + importId + "/" + hash(reading.item().key());
    }

    /** What stands for a key that may be a path. */
    static String hash(String key) {
        byte[] hash = Sha256.digest().digest(key.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 12);
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
