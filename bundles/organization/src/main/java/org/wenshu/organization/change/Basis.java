package org.wenshu.organization.change;

import org.wenshu.organization.change.ChangeRefusedException.Kind;

/**
 * The paper a change rests on, such as 营站政任〔2025〕3号, or how it was ordered; blank if the mayor makes it himself.
 */
public record Basis(String text) {

    private static final int LONGEST = 300;

    public Basis {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new ChangeRefusedException(Kind.INVALID, "long", LONGEST);
        }
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
