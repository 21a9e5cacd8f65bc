package org.wenshu.rules.pack;

/**
 * What is wrong with a pack.
 *
 * @param line from 1; 0 if it is not about a line
 * @param place JSON pointer of the value
 */
public record PackProblem(int line, String place, String message) {

    @Override
    public String toString() {
        return "line " + line + " (" + place + "): " + message;
    }
}
