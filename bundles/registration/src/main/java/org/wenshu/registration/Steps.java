package org.wenshu.registration;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.web.Caller;

/**
 * The steps of handling an incoming document beside its case: receipt, circulation, urging, reply (条例 Article 24). The
 * office takes them; readers say that they have read. Safe for use by many threads.
 */
@Component(service = Steps.class)
public class Steps {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST = 1000;
    private static final int MOST_COPIES = 9999;
    private static final int MOST_READERS = 100;

    private final Documents documents;
    private final Circulation circulation;
    private final Organization organization;
    private final Journal journal;

    @Activate
    public Steps(
            @Reference Documents documents,
            @Reference Circulation circulation,
            @Reference Organization organization,
            @Reference Journal journal) {
        this.documents = documents;
        this.circulation = circulation;
        this.organization = organization;
        this.journal = journal;
    }

    Circulation circulation() {
        return circulation;
    }

    /**
     * Takes a step. Returns when the tables show it.
     *
     * @throws org.wenshu.api.web.ProblemException 403 if it is not the caller's, 409 if it is not the time, 422 if
     *     something is missing
     */
    public void take(String id, StepRequest request, Caller caller) {
        DocumentRecord found = documents.find(id, caller);
        ProcessingStep step = request.step().orElseThrow(() -> Refusals.malformed("step"));
        if (step != ProcessingStep.READING && !Access.isOffice(caller)) {
            throw Refusals.officeOnly();
        }
        if (step != ProcessingStep.RECEIPT && found.row().status() == Status.RETURNED) {
            throw Refusals.stepNotNow(step);
        }
        if (request.note().length() > LONGEST) {
            throw Refusals.stepIncomplete(step);
        }
        StepTaken taken = new StepTaken(
                id,
                step,
                posts(found, request, step, caller),
                copies(request, step),
                request.note(),
                caller.person(),
                dueOn(found, request, step));
        enter(found, taken, caller);
    }

    private void enter(DocumentRecord found, StepTaken taken, Caller caller) {
        try {
            long position = journal.append(
                    Append.by(caller.account()).to("document/" + taken.documentId(), found.version(), taken));
            journal.awaitApplied(RegistrationProjection.CONSUMER, position, PATIENCE);
        } catch (StreamConflictException somebodyWasFaster) {
            throw Refusals.stepNotNow(taken.step());
        }
    }

    private List<String> posts(DocumentRecord found, StepRequest request, ProcessingStep step, Caller caller) {
        String id = found.row().id();
        return switch (step) {
            case RECEIPT -> {
                if (circulation.processing(id).signedFor().isPresent()) {
                    throw Refusals.stepNotNow(step);
                }
                yield List.of();
            }
            case CIRCULATION -> readers(id, request);
            case READING -> {
                List<String> waiting = circulation.waiting(id, caller);
                if (waiting.isEmpty()) {
                    throw Refusals.nothingToRead();
                }
                yield waiting;
            }
            case REPLY -> {
                if (request.note().isEmpty()) {
                    throw Refusals.stepIncomplete(step);
                }
                yield List.of();
            }
            case DEADLINE, URGING -> List.of();
        };
    }

    /** The posts that do not have the document yet. */
    private List<String> readers(String id, StepRequest request) {
        List<String> known = circulation.readers(id).stream().map(Reader::post).toList();
        List<String> posts = new ArrayList<>();
        for (String post : request.posts()) {
            Optional<Post> found = organization.post(post);
            if (found.isEmpty()) {
                throw Refusals.unknownPost(post);
            }
            if (!known.contains(post)) {
                posts.add(post);
            }
        }
        if (posts.isEmpty() || posts.size() > MOST_READERS) {
            throw Refusals.stepIncomplete(ProcessingStep.CIRCULATION);
        }
        return posts;
    }

    /** Where there is a case, its steps have the days that the rules set. */
    private static Optional<LocalDate> dueOn(DocumentRecord found, StepRequest request, ProcessingStep step) {
        if (step != ProcessingStep.DEADLINE) {
            return Optional.empty();
        }
        if (found.row().status() != Status.REGISTERED) {
            throw Refusals.stepNotNow(step);
        }
        if (request.dueOn()
                .filter(day -> !day.isBefore(found.row().receivedOn()))
                .isEmpty()) {
            throw Refusals.stepIncomplete(step);
        }
        return request.dueOn();
    }

    private static int copies(StepRequest request, ProcessingStep step) {
        if (step != ProcessingStep.RECEIPT) {
            return 0;
        }
        if (request.copies() < 1 || request.copies() > MOST_COPIES) {
            throw Refusals.stepIncomplete(step);
        }
        return request.copies();
    }
}
