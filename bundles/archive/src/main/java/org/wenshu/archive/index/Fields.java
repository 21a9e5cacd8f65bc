package org.wenshu.archive.index;

/** Names of the index's fields. */
final class Fields {

    static final String TYPE = "type";
    static final String DOCUMENT = "document";
    static final String PLACES = "place";

    static final String ID = "id";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String NUMBER = "number";
    static final String NUMBER_AS_WRITTEN = "numberAsWritten";
    static final String ISSUER = "issuer";
    static final String ORGAN = "organ";
    static final String KIND = "kind";
    static final String STATUS = "status";
    static final String YEAR = "year";
    static final String TOPIC = "topic";
    static final String DATE = "date";
    static final String FIRST_DAY = "firstDay";
    static final String LAST_DAY = "lastDay";
    static final String ENDED_FROM = "endedFrom";
    static final String CONTENT_HASH = "contentHash";
    static final String TEXT_HASH = "textHash";
    static final String OUTLINE = "outline";

    /** The number under every ending of its code. */
    static final String NUMBER_ENDING = "numberEnding";

    static final String NUMBER_WORDS = "numberWords";
    static final String ISSUER_WORDS = "issuerWords";
    static final String ARTICLE_NUMBER = "articleNumber";

    /** Titles from every character on, in pinyin, as it is typed. */
    static final String TYPED = "typed";

    static final String LIBRARY = "library";

    /** The text of a place: an article, or a stretch of a text without articles. */
    static final String PLACE = "place";

    private Fields() {}
}
