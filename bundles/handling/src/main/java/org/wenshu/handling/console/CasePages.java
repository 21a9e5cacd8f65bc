package org.wenshu.handling.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.Problem;
import org.wenshu.handling.CaseChanges;
import org.wenshu.handling.CaseFolder;
import org.wenshu.handling.CaseOutlook;
import org.wenshu.handling.CaseReading;
import org.wenshu.handling.consultation.Consultations;

/** The pages of one case. */
@Component(service = CasePages.class)
public class CasePages {

    private final CaseReading reading;
    private final CaseChanges changes;
    private final CaseOutlook outlook;
    private final Consultations consultations;
    private final FactLists lists;

    @Activate
    public CasePages(
            @Reference CaseReading reading,
            @Reference CaseChanges changes,
            @Reference CaseOutlook outlook,
            @Reference Consultations consultations,
            @Reference FactLists lists) {
        this.reading = reading;
        this.changes = changes;
        this.outlook = outlook;
        this.consultations = consultations;
        this.lists = lists;
    }

    /** A case with what its reader may do; above it the refusal of what was tried. */
    Page handling(Caller caller, String documentId, Optional<Problem> problem, String typed) {
        CaseFolder folder = reading.read(caller, documentId);
        CasePage model = CasePage.of(
                folder,
                ConsultationSection.of(consultations.read(caller, documentId), consultations.parties()),
                Actions.of(reading, caller, folder, lists.today()),
                Acts.of(reading, changes, caller, folder),
                changes.questions(),
                reading.explanation(folder),
                Remarks.of(outlook.hints(folder), outlook.signature(folder)),
                Refused.of(problem),
                typed == null ? "" : typed,
                lists.today());
        return Page.of("case.ftlh", folder.found().title(), model);
    }

    /** The form by which the facts of a case are stated: for the office, which sees the lists to choose from. */
    Page facts(Caller caller, String documentId, Optional<Problem> problem, String typed) {
        CaseFolder folder = reading.read(caller, documentId);
        reading.requireStating(caller);
        List<Question> questions = outlook.effects(folder).stream()
                .map(effect -> Question.of(effect, folder.standing().facts(), lists.of(effect.fact())))
                .toList();
        FactsPage model =
                FactsPage.of(folder, questions, Refused.of(problem), typed == null ? "" : typed, lists.today());
        return Page.of("facts.ftlh", folder.found().title(), model);
    }
}
