package org.wenshu.archive.index;

/** Names of the index's fields. */
final class Fields {

    static final String TYPE = "type";
    static final String DOCUMENT = "document";
    static final String ARTICLE = "article";

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
    static final String LABEL = "label";
    static final String ANCHOR = "anchor";

    private Fields() {}
}
