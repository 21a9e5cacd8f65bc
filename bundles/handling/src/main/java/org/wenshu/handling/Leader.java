package org.wenshu.handling;

/**
 * A leader's post with who holds it.
 *
 * @param person name of the holder; empty if nobody holds it
 */
public record Leader(String post, String title, String person) {

    /** How a form names the leader. */
    public String name() {
        return title + (person.isEmpty() ? "" : " " + person);
    }
}
