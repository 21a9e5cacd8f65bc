package org.wenshu.review;

import java.util.List;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** The refusals of this bundle, each with the way out. */
public final class Refusal {

    private Refusal() {}

    static ProblemException unknown(String id) {
        return problem("/problems/unknown-review", 404, "unknown", id);
    }

    static ProblemException notReviewer(Review review) {
        return problem("/problems/not-your-task", 403, "notReviewer", review.title());
    }

    static ProblemException ownDraft(Review review) {
        return problem("/problems/own-draft", 403, "ownDraft", review.title());
    }

    public static ProblemException notSupplier(Review review) {
        return problem("/problems/not-your-task", 403, "notSupplier", review.title());
    }

    public static ProblemException unknownMaterial(Review review) {
        return problem("/problems/unknown-material", 404, "unknownReceipt", review.title());
    }

    public static ProblemException unknownAdvice(Review review) {
        return problem("/problems/unknown-advice", 404, "unknownAdvice", review.title());
    }

    public static ProblemException unknownVersion(Review review) {
        return problem("/problems/unknown-version", 404, "unknownVersion", review.title());
    }

    /** Refuses a file: nothing of it is kept. */
    public static ProblemException upload(String key, String name) {
        return problem("/problems/" + key, 422, "upload." + key, name);
    }

    static ProblemException notGiver(Review review) {
        return problem("/problems/not-your-task", 403, "notGiver", review.title());
    }

    static ProblemException noSeat(Review review) {
        return problem("/problems/review-noseat", 422, "noSeat", review.title());
    }

    /** Four eyes are not two: whoever wrote an opinion, or drafted the document, does not confirm it. */
    static ProblemException secondPerson(Review review) {
        return problem("/problems/second-person", 403, "secondPerson", review.title());
    }

    static ProblemException unknownNote(String id) {
        return problem("/problems/unknown-note", 404, "unknownNote", id);
    }

    /** Refuses what somebody typed. */
    public static void unlessContent(boolean allowed, Review review, String key) {
        if (!allowed) {
            throw problem("/problems/review-" + key.toLowerCase(java.util.Locale.ROOT), 422, key, review.title());
        }
    }

    public static void unless(boolean allowed, Review review, String key) {
        if (!allowed) {
            throw problem("/problems/review-" + key.toLowerCase(java.util.Locale.ROOT), 409, key, review.title());
        }
    }

    /** The shortest time of 国办发〔2018〕115号 is 一般: it may be undercut with a recorded reason. */
    static ProblemException tooEarly(Review review, String pack) {
        Review.Window window = review.window().orElseThrow();
        Finding finding = new Finding(
                "R30.2",
                window.article(),
                window.quote(),
                Level.WARN,
                Messages.text("tooEarly.detail", window.earliest()),
                List.of(),
                Basis.OTHER_NORM,
                pack);
        return new ProblemException(new Problem(
                "/problems/reason-needed",
                Messages.text("tooEarly.title"),
                422,
                finding.message(),
                review.id(),
                List.of(finding)));
    }

    private static ProblemException problem(String type, int status, String key, Object argument) {
        return new ProblemException(
                new Problem(type, Messages.text(key + ".title"), status, Messages.text(key + ".detail", argument)));
    }
}
