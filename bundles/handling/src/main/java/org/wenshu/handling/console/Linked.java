package org.wenshu.handling.console;

import java.util.List;
import java.util.stream.Stream;
import org.wenshu.handling.CaseLinks;
import org.wenshu.handling.CaseLinks.Link;
import org.wenshu.handling.Messages;

/**
 * Another document that a case answers or is answered by.
 *
 * @param documentId empty if there is nothing to go to
 */
public record Linked(String label, String documentId, String name) {

    static List<Linked> of(CaseLinks links) {
        return Stream.concat(
                        links.request().stream().map(link -> of("link.request", link)),
                        links.replies().stream().map(link -> of("link.reply", link)))
                .toList();
    }

    private static Linked of(String label, Link link) {
        return new Linked(Messages.text(label), link.documentId().orElse(""), link.name());
    }
}
