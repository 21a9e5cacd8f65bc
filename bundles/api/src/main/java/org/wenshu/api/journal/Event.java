package org.wenshu.api.journal;

/**
 * Something that happened: an immutable record, named in the past tense and marked with {@link EventType}. Its
 * components are kept as JSON; a component that was added later is absent in older entries and must be optional.
 */
public interface Event {}
