package org.wenshu.review.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.StepKind;
import org.wenshu.review.PendingOpinion;
import org.wenshu.review.Review;
import org.wenshu.review.ReviewState;

/**
 * A review as REST shows it.
 *
 * @param kind {@code JUSTICE_REVIEW} or {@code DEPARTMENT_LEGAL_REVIEW}
 * @param pending the opinion that has not gone out yet
 * @param number of the opinion as a paper (文号)
 */
public record ReviewView(
        String id,
        String documentId,
        int stepNumber,
        String organ,
        String title,
        String submittingOrgan,
        StepKind kind,
        Optional<Review.Assignee> assignee,
        boolean urgent,
        ReviewState state,
        LocalDate openedOn,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> earliest,
        Optional<LocalDate> dueDate,
        boolean provisional,
        boolean overdue,
        Optional<String> article,
        Optional<String> quote,
        List<String> missing,
        Optional<String> withdrawal,
        Optional<PendingOpinion> pending,
        Optional<Conclusion> conclusion,
        Optional<String> text,
        List<String> items,
        Optional<String> reviewer,
        Optional<String> confirmer,
        Optional<LocalDate> issuedOn,
        List<CheckAnswer> checks,
        Optional<String> number) {

    static ReviewView of(Review review, LocalDate today) {
        Optional<Review.Window> window = review.window();
        Optional<Review.Opinion> opinion = review.opinion();
        return new ReviewView(
                review.id(),
                review.documentId(),
                review.stepNumber(),
                review.organ(),
                review.title(),
                review.submittingOrgan(),
                review.kind(),
                review.assignee(),
                review.urgent(),
                review.state(),
                review.openedOn(),
                window.map(Review.Window::acceptedOn),
                window.map(Review.Window::earliest),
                window.map(Review.Window::latest),
                window.map(Review.Window::provisional).orElse(false),
                review.overdue(today),
                window.map(Review.Window::article),
                window.map(Review.Window::quote),
                review.missing(),
                review.withdrawal(),
                review.pending(),
                opinion.map(Review.Opinion::conclusion),
                opinion.map(Review.Opinion::text),
                opinion.map(Review.Opinion::items).orElse(List.of()),
                opinion.map(Review.Opinion::reviewer),
                opinion.flatMap(Review.Opinion::confirmer),
                opinion.map(Review.Opinion::issuedOn),
                opinion.map(Review.Opinion::checks).orElse(List.of()),
                opinion.flatMap(Review.Opinion::number));
    }
}
