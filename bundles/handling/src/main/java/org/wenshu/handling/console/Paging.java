package org.wenshu.handling.console;

/** Which part of a list is shown, pages counted from 0. */
public record Paging(int page, long pages, long total) {

    static final int SIZE = 20;

    static Paging of(int page, long total) {
        return new Paging(page, Math.max(1, (total + SIZE - 1) / SIZE), total);
    }
}
