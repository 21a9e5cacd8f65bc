package org.wenshu.rules.rest;

/**
 * A pack to simulate that is here already.
 *
 * @param candidate its name, such as {@code zhanqian/2024.2}
 */
public record CandidateForm(String candidate) {}
