package org.wenshu.records;

/**
 * An organ or a matter that a fonds is divided by (机构或问题).
 *
 * @param code three letters or digits, such as {@code BGS}
 */
public record Category(String code, String name) {}
