package org.wenshu.registration;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** The refusals of this bundle, each with the way out. */
public final class Refusals {

    private static final long MEGABYTE = 1L << 20;

    private Refusals() {}

    /** The file may not be in this system at all. */
    static ProblemException classified() {
        return problem("classified", 422);
    }

    /** Tells whether a problem is that of a classified file. */
    public static boolean isClassified(Problem problem) {
        return problem.type().equals("/problems/classified");
    }

    static ProblemException unreadable(Reason reason, String name, long most) {
        if (reason == Reason.TOO_LARGE) {
            return tooLarge(name, most);
        }
        String detail = Messages.text("unreadable." + reason.name(), name);
        return new ProblemException(
                new Problem("/problems/unreadable", Messages.text("unreadable.title"), 422, detail));
    }

    /** A part of a request that has more than {@code most} bytes. */
    public static ProblemException tooLarge(String name, long most) {
        return problem("too-large", 413, name, size(most));
    }

    /** Files of an import that have more than {@code most} bytes together. */
    public static ProblemException tooMuchToImport(long most) {
        return problem("too-much-to-import", 413, size(most));
    }

    /** A limit as people read it. */
    public static String size(long bytes) {
        return bytes >= MEGABYTE ? bytes / MEGABYTE + " MB" : bytes / 1024 + " KB";
    }

    /** There is no picture of this page. */
    public static ProblemException unknownPage() {
        return problem("no-picture", 404);
    }

    static ProblemException incomplete(List<String> missing, List<String> wrong) {
        StringBuilder detail = new StringBuilder();
        if (!missing.isEmpty()) {
            detail.append(Messages.text("incomplete.missing", String.join("、", missing)));
        }
        if (!wrong.isEmpty()) {
            detail.append(Messages.text("incomplete.wrong", String.join("；", wrong)));
        }
        return new ProblemException(
                new Problem("/problems/incomplete", Messages.text("incomplete.title"), 422, detail.toString()));
    }

    static ProblemException notAllowed() {
        return problem("not-allowed", 403);
    }

    static ProblemException otherOrgan() {
        return problem("other-organ", 403);
    }

    static ProblemException secrecyOnly() {
        return problem("secrecy-only", 403);
    }

    static ProblemException secrecyOfficerOnly() {
        return problem("secrecy-officer-only", 403);
    }

    static ProblemException unknownRefusal() {
        return problem("unknown-refusal", 404);
    }

    static ProblemException refusalAcknowledged() {
        return problem("refusal-acknowledged", 409);
    }

    static ProblemException acknowledgmentIncomplete(int longest) {
        return problem("acknowledgment-incomplete", 422, Integer.toString(longest));
    }

    static ProblemException unknownDocument() {
        return problem("unknown-document", 404);
    }

    public static ProblemException unknownAttachment() {
        return problem("unknown-attachment", 404);
    }

    static ProblemException notReturned() {
        return problem("not-returned", 409);
    }

    static ProblemException officeUnknown() {
        return problem("office-unknown", 409);
    }

    static ProblemException officeOnly() {
        return problem("office-only", 403);
    }

    static ProblemException nothingToRead() {
        return problem("nothing-to-read", 403);
    }

    static ProblemException unknownPost(String post) {
        return problem("unknown-post", 422, post);
    }

    static ProblemException stepNotNow(ProcessingStep step) {
        return problem("step-not-now", 409, Messages.label(step));
    }

    static ProblemException stepIncomplete(ProcessingStep step) {
        return problem("step-incomplete", 422, Messages.label(step), Messages.text("step.needs." + step));
    }

    static ProblemException nothingToClear(String rule) {
        return problem("nothing-to-clear", 422, rule);
    }

    static ProblemException clearanceWithoutReason(String rule) {
        return problem("clearance-without-reason", 422, rule);
    }

    /** Findings that nobody, or somebody else, may clear. */
    static ProblemException notClearable(List<Finding> findings) {
        Optional<Role> role = findings.stream()
                .flatMap(finding -> finding.clearedBy().stream())
                .findFirst();
        boolean never =
                findings.stream().anyMatch(finding -> finding.clearedBy().isEmpty());
        String name = never ? "never-cleared" : "cleared-by-others";
        return new ProblemException(new Problem(
                "/problems/" + name,
                Messages.text(name + ".title"),
                never ? 422 : 403,
                Messages.text(name + ".detail", role.map(Messages::label).orElse("")),
                "",
                findings));
    }

    public static ProblemException importNotAllowed() {
        return problem("import-not-allowed", 403);
    }

    public static ProblemException unknownImport() {
        return problem("unknown-import", 404);
    }

    public static ProblemException noImportDirectory() {
        return problem("no-import-directory", 422);
    }

    public static ProblemException unknownDirectory() {
        return problem("unknown-directory", 422);
    }

    public static ProblemException tooManyFiles(int most) {
        return problem("too-many-files", 422, Integer.toString(most));
    }

    public static ProblemException noZip(String name) {
        return problem("no-zip", 422, name);
    }

    public static ProblemException nothingToImport() {
        return problem("nothing-to-import", 422);
    }

    static ProblemException rulesAway() {
        return problem("rules-unavailable", 503);
    }

    public static ProblemException busy() {
        return problem("busy", 503);
    }

    /** Somebody who is no system of the exchange. */
    public static ProblemException exchangeOnly() {
        return problem("exchange-only", 403);
    }

    public static ProblemException tooManyAttachments(int most) {
        return problem("too-many-attachments", 413, Integer.toString(most));
    }

    public static ProblemException unknownMessage(String messageId) {
        return problem("unknown-message", 404, messageId);
    }

    public static ProblemException messageIdTaken(String messageId) {
        return problem("message-id-taken", 409, messageId);
    }

    public static ProblemException receiptNotNow(Enum<?> kind) {
        return problem("receipt-not-now", 409, Messages.label(kind));
    }

    /** No file came with the request. */
    public static ProblemException noFile() {
        return problem("no-file", 400);
    }

    /** A request that cannot be understood; {@code what} says which part of it. */
    public static ProblemException malformed(String what) {
        return problem("malformed", 400, what);
    }

    /** A returned document as a refusal: the findings are the reason, the id tells where it is kept. */
    public static ProblemException returned(Outcome.Returned outcome) {
        return new ProblemException(new Problem(
                "/problems/returned",
                Messages.text("returned.title"),
                422,
                Messages.text("returned.detail"),
                outcome.document().documentId(),
                outcome.findings()));
    }

    public static ProblemException duplicate(Outcome.Duplicate outcome) {
        return new ProblemException(new Problem(
                "/problems/duplicate",
                Messages.text("duplicate.title"),
                409,
                Messages.text("duplicate.detail"),
                outcome.firstId(),
                List.of()));
    }

    private static ProblemException problem(String name, int status, Object... arguments) {
        return new ProblemException(new Problem(
                "/problems/" + name,
                Messages.text(name + ".title"),
                status,
                Messages.text(name + ".detail", arguments)));
    }
}
