package org.wenshu.api.rules;

/** The rules cannot answer: no pack is in force, or it lacks what was asked for. */
public class RulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RulesException(String message) {
        super(message);
    }
}
