package org.wenshu.records;

import java.util.List;

/**
 * A fonds (全宗): the records of one organ.
 *
 * @param organ id of the organ that made them (立档单位)
 * @param code given by the archives (全宗号), four letters or digits
 * @param categories what it is divided by; empty if it is not
 * @param version number of entries in its stream
 */
public record Fonds(String organ, String code, String name, List<Category> categories, long version) {

    public Fonds {
        categories = List.copyOf(categories);
    }
}
