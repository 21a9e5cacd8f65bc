package org.wenshu.api.storage;

public record ContentHash(String hex) {}
