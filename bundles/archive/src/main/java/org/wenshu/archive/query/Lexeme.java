package org.wenshu.archive.query;

/** A piece of a question as it is written. */
record Lexeme(Kind kind, String text, Asked.Field field) {

    enum Kind {
        RUN,
        QUOTED,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE
    }

    static Lexeme of(Kind kind) {
        return new Lexeme(kind, "", Asked.Field.ANYWHERE);
    }
}
