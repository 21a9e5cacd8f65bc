package org.wenshu.rules.engine;

import org.wenshu.api.rules.RulesException;

/** A fact was given a value that it cannot have. */
public class FactException extends RulesException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;

    public FactException(String field, String value) {
        super(field + " cannot be " + value);
        this.field = field;
        this.value = value;
    }

    public String field() {
        return field;
    }

    public String value() {
        return value;
    }
}
