package org.wenshu.organization.rest;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.rules.Finding;
import org.wenshu.organization.Messages;
import org.wenshu.organization.model.Arrangement;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.TermNames;

/**
 * A post that nobody acts for while its holder is away, as REST shows it.
 *
 * @param name title and holder
 * @param message what has to be done about it
 */
public record ArrangementView(
        String post,
        String name,
        LocalDate from,
        LocalDate until,
        String rule,
        String message,
        List<Finding> findings) {

    static ArrangementView of(Directory directory, Arrangement missing, List<Finding> findings) {
        return new ArrangementView(
                missing.post().id(),
                new TermNames(directory).post(missing.post().id(), missing.from()),
                missing.from(),
                missing.until(),
                missing.rule(),
                Messages.text("arrangement." + missing.post().rank()),
                findings);
    }
}
