package org.wenshu.organization.model;

/**
 * A person who holds or held posts.
 *
 * @param id stable; says nothing
 */
public record Person(String id, String name) {}
