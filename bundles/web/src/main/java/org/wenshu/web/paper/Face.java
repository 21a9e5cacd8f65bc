package org.wenshu.web.paper;

/** The faces of GB/T 9704: what a part of a paper is set in. */
enum Face {
    /** The organ's mark and the title (小标宋). */
    TITLE,
    /** What a paper says (仿宋). */
    BODY,
    /** Words of a rule or of a document (楷体). */
    QUOTE,
    /** Headings of the first level (黑体). */
    HEADING,
    /** Page numbers (宋体). */
    PAGE
}
