package org.wenshu.records.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.records.ArchivalDocument;
import org.wenshu.records.Box;
import org.wenshu.records.Category;
import org.wenshu.records.Closing;
import org.wenshu.records.Completeness;
import org.wenshu.records.Fonds;
import org.wenshu.records.Hold;
import org.wenshu.records.Item;
import org.wenshu.records.ItemPart;
import org.wenshu.records.Proposal;
import org.wenshu.records.Retention;

/** What REST answers. */
public final class Views {

    private Views() {}

    /** A document that waits to be archived, with what is proposed. */
    public record Candidate(
            String documentId,
            String title,
            String documentNumber,
            Optional<DocumentKind> documentKind,
            Closing closing,
            Optional<LocalDate> closedOn,
            int year,
            Proposal proposal) {

        static Candidate of(ArchivalDocument document, Proposal proposal) {
            return new Candidate(
                    document.id(),
                    document.title(),
                    document.documentNumber(),
                    document.kind(),
                    document.closing(),
                    document.closedOn(),
                    document.year(),
                    proposal);
        }
    }

    /** A page of candidates. */
    public record Candidates(int total, List<Candidate> items) {}

    /** An archived item; {@code retainedUntil} is empty for ever. */
    public record ItemView(
            String archivalCode,
            String series,
            String documentId,
            String fonds,
            int year,
            Retention retention,
            Optional<LocalDate> retainedUntil,
            String category,
            int number,
            Retention proposed,
            String rule,
            String reason,
            String note,
            String archivedBy,
            LocalDate archivedOn,
            Optional<Integer> box) {

        static ItemView of(Item item) {
            return new ItemView(
                    item.code().text(),
                    item.code().series(),
                    item.documentId(),
                    item.code().fonds(),
                    item.code().year(),
                    item.code().retention(),
                    item.code().retention().endsOn(item.code().year()),
                    item.code().category(),
                    item.code().number(),
                    item.proposed(),
                    item.rule(),
                    item.reason(),
                    item.note(),
                    item.person(),
                    item.archivedOn(),
                    item.box());
        }
    }

    /** A page of items with the boxes of the year. */
    public record Items(int total, List<ItemView> items, List<Box> boxes) {}

    /** A content of an item. */
    public record Part(String label, String name, String mediaType, String contentHash, long size) {

        static Part of(ItemPart part) {
            return new Part(
                    part.label(),
                    part.file().name(),
                    part.file().mediaType(),
                    part.file().contentHash(),
                    part.file().size());
        }
    }

    /** Whether a document is frozen. */
    public record Held(String documentId, Optional<Hold> hold) {}

    /** All about a document. */
    public record Whole(
            Candidate document,
            List<Part> parts,
            List<Completeness.Check> completeness,
            Optional<ItemView> item,
            Optional<Hold> hold) {}

    /** All fonds. */
    public record FondsList(int total, List<Fonds> items) {}

    /** What is sent to archive a document. */
    public record Archive(Optional<Retention> retention, String reason, String category, String note) {}

    /** What is sent to enter a fonds. */
    public record FondsEntry(String code, List<Category> categories) {}

    /** What is sent to fill a box. */
    public record BoxEntry(String series, int last) {}
}
