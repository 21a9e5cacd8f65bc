package org.wenshu.web.replay;

/**
 * What makes two writes the same.
 *
 * @param path with the query
 * @param key as the client chose it
 */
public record ReplayKey(String account, String method, String path, String key) {}
