package org.wenshu.aids.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.aids.Messages;
import org.wenshu.aids.district.DistrictDocuments;
import org.wenshu.aids.reading.Attention;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.ReviewAid;

/** Whether the draft keeps the forms: dates, validity, repeal clause, definitions, numbering of articles. */
@Component(service = ReviewAid.class)
public class FormAid implements ReviewAid {

    static final String NAME = "form";

    private final DistrictDocuments documents;

    @Activate
    public FormAid(@Reference DistrictDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return Messages.text("form.title");
    }

    @Override
    public List<Advice> examine(Draft draft) {
        Attention.check(NAME);
        Remarks remarks = new Remarks(draft);
        Stream<Advice> always = Stream.of(
                        new Numbering(remarks).check(),
                        new Definitions(remarks).check(),
                        new RepealClause(remarks, documents).check())
                .flatMap(List::stream);
        Stream<Advice> normative =
                draft.normative() == Normativity.NO ? Stream.empty() : new Term(remarks).check().stream();
        return Stream.concat(always, normative)
                .sorted(Comparator.comparingInt(Advice::start))
                .toList();
    }
}
