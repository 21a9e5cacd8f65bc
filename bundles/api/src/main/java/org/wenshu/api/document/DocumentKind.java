package org.wenshu.api.document;

/** The fifteen kinds of official documents (文种), 党政机关公文处理工作条例 Article 8. */
public enum DocumentKind {
    RESOLUTION("决议"),
    DECISION("决定"),
    ORDER("命令"),
    COMMUNIQUE("公报"),
    ANNOUNCEMENT("公告"),
    PUBLIC_NOTICE("通告"),
    OPINIONS("意见"),
    NOTICE("通知"),
    CIRCULAR("通报"),
    REPORT("报告"),
    REQUEST("请示"),
    REPLY("批复"),
    BILL("议案"),
    LETTER("函"),
    MINUTES("纪要");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    /** The Chinese name, as it ends a title. */
    public String label() {
        return label;
    }
}
