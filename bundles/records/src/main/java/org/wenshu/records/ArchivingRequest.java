package org.wenshu.records;

import java.util.Optional;

/**
 * What an archivist says of a document when archiving it.
 *
 * @param retention empty: the proposal is right
 * @param reason why it is another than proposed; empty if it is not
 * @param category code of the organ or matter, where the fonds is divided; empty where it is not
 * @param note what is missing and why, or how a document without a case was done with; empty if neither
 */
public record ArchivingRequest(Optional<Retention> retention, String reason, String category, String note) {}
