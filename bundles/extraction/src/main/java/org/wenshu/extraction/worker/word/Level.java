package org.wenshu.extraction.worker.word;

/**
 * A level of a list.
 *
 * @param start the first number
 * @param format as in {@link NumberFormat}
 * @param text such as {@code 第%1条}; {@code %2} is the number of the second level
 * @param legal numbers of higher levels are written in Arabic digits
 */
record Level(int start, String format, String text, boolean legal) {

    Level startingAt(int number) {
        return new Level(number, format, text, legal);
    }
}
