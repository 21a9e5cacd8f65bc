package org.wenshu.handling;

/**
 * The numbers of an issuer in a year.
 *
 * @param version of the stream of the series: what the next append expects
 * @param usedBefore the last number given before this system; 0 if none
 * @param lastUsed the last number given at all; 0 if none
 */
public record NumberSeries(String issuerCode, int year, long version, int usedBefore, int lastUsed) {

    static NumberSeries fresh(String issuerCode, int year) {
        return new NumberSeries(issuerCode, year, 0, 0, 0);
    }

    String stream() {
        return "number/" + issuerCode + "/" + year;
    }

    int next() {
        return lastUsed + 1;
    }

    /** The document number (发文字号) of a serial, GB/T 9704: six-corner brackets, no leading zero. */
    String format(int serial) {
        return issuerCode + "〔" + year + "〕" + serial + "号";
    }
}
