package org.wenshu.itests;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What comes in on a busy day of an office: requests to every bundle, reading and writing. Drafts are registered, their
 * reviews accepted and concluded. Asked by one thread at a time.
 */
final class OfficeDay implements Supplier<Call> {

    /** How soon a legal unit turns to a draft; its review has been opened long before. */
    private static final Duration REST = Duration.ofSeconds(5);

    private static final String DRAFT =
            "{\"issuerName\":\"GOV\",\"normative\":true,\"domains\":[\"综合执法\"],\"disclosure\":\"ACTIVE\"}";

    private final Node node;
    private final Receipts receipts;
    private final String review;
    private final Queue<Draft> drafts = new ConcurrentLinkedQueue<>();
    private final Queue<Draft> accepted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger concluded = new AtomicInteger();
    private final List<Supplier<Call>> turns;
    private int turn;
    private int documents;

    private record Draft(String id, long since) {

        boolean isReady() {
            return System.nanoTime() - since > REST.toNanos();
        }
    }

    /** Brings a case into review, which is looked at all day. */
    OfficeDay(Node node, Receipts receipts) {
        this.node = node;
        this.receipts = receipts;
        this.review = acceptedReview();
        this.turns = List.of(
                this::register,
                reading("review list", "justice-reviewer", "/api/review/reviews?size=5"),
                reading("search", "vm2", "/api/archive/search?q=%E6%8B%9B%E7%89%8C&size=5"),
                reading("tasks", "office-director", "/api/handling/tasks?size=5"),
                this::decide,
                reading("review", "justice-reviewer", "/api/review/reviews/" + review),
                reading("filings", "auditor", "/api/filing/filings"),
                this::examine,
                reading("organs", "it-admin", "/api/organization/organs"),
                reading("catalog", "auditor", "/catalog/catalog.json"),
                reading("documents", "registrar", "/api/registration/documents?size=5"),
                reading("review page", "justice-head", "/console/review"),
                reading("register", "registrar", "/api/registration/register?size=5"),
                reading("working days", "archivist", "/api/rules/working-days?from=2025-09-26&days=7"),
                reading("review list", "legal-unit", "/api/review/reviews?state=IN_REVIEW&size=5"),
                reading("index", "archivist", "/api/archive/index"),
                this::examine,
                reading("cases", "mayor", "/api/handling/cases?size=5"),
                reading("review", "auditor", "/api/review/reviews/" + review),
                reading("catalog page", "auditor", "/catalog/"));
    }

    @Override
    public Call get() {
        return turns.get(turn++ % turns.size()).get();
    }

    /** Id of the review that is looked at: accepted, its clock running, until the end of the day. */
    String review() {
        return review;
    }

    /** How many reviews were concluded by this day's requests. */
    int concluded() {
        return concluded.get();
    }

    private String acceptedReview() {
        Clerks clerks = new Clerks(node);
        String id = clerks.draft("drafter", "办法.txt", Notice.draft(0).content(), DRAFT)
                .get("id")
                .asText();
        clerks.advance(id, "JUSTICE_REVIEW");
        return clerks.accept("justice-reviewer", id, "JUSTICE_REVIEW").get("id").asText();
    }

    private Supplier<Call> reading(String name, String account, String path) {
        Rest client = node.as(account);
        return () -> Call.of(name, () -> client.getting(path));
    }

    private Call register() {
        documents++;
        boolean draft = documents % 5 == 0;
        Notice notice = draft ? Notice.draft(documents) : Notice.incoming(documents);
        Rest client = node.as(draft ? "drafter" : "registrar");
        Multipart parts = notice.parts(draft ? DRAFT : "{\"normative\":false}");
        return new Call("registration", () -> client.posting("/api/registration/documents", parts), 201, answer -> {
            receipts.acknowledged(notice, answer);
            if (draft) {
                drafts.add(new Draft(answer.json().get("id").asText(), System.nanoTime()));
            }
        });
    }

    private Call decide() {
        Rest client = node.as("justice-head");
        return Call.of(
                "decision",
                () -> client.posting(
                        "/api/rules/decisions",
                        "{\"issuerName\":\"GOV\",\"documentKind\":\"NOTICE\",\"normative\":true,\"at\":\"2025-09-26\"}"));
    }

    /** Accepts a review, or concludes one; looks at the list if there is nothing to do. */
    private Call examine() {
        if (isReady(accepted)) {
            Draft draft = accepted.remove();
            return examining(
                    draft,
                    "opinion",
                    "{\"conclusion\":\"LAWFUL\",\"text\":\"符合规定。\",\"reason\":\"材料齐备。\"}",
                    () -> concluded.incrementAndGet());
        }
        if (isReady(drafts)) {
            Draft draft = drafts.remove();
            return examining(draft, "acceptance", "{}", () -> accepted.add(new Draft(draft.id(), System.nanoTime())));
        }
        return reading("review list", "legal-unit-enforcement", "/api/review/reviews?size=5")
                .get();
    }

    private Call examining(Draft draft, String act, String body, Runnable then) {
        Rest client = node.as("legal-unit-enforcement");
        String path = "/api/review/reviews/" + draft.id() + "-1/" + act;
        return new Call(act, () -> client.posting(path, body), 200, answer -> then.run());
    }

    private static boolean isReady(Queue<Draft> queue) {
        return !queue.isEmpty() && queue.peek().isReady();
    }
}
