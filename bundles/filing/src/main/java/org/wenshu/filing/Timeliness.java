package org.wenshu.filing;

/**
 * How an organ files what it makes; joint documents count for the lead.
 *
 * @param organ its id
 * @param total all its filings
 * @param inTime those whose package went out up to the last day
 * @param late those whose package went out after it
 * @param missing those whose last day has passed without a package
 */
public record Timeliness(String organ, long total, long inTime, long late, long missing) {

    Timeliness plus(Timeliness other) {
        return new Timeliness(
                organ, total + other.total, inTime + other.inTime, late + other.late, missing + other.missing);
    }

    /** In per cent of what was due; 100 if nothing was. */
    public long rate() {
        long due = inTime + late + missing;
        return due == 0 ? 100 : Math.floorDiv(inTime * 100, due);
    }
}
