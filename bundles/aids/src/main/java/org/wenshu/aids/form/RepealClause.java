package org.wenshu.aids.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.aids.district.DistrictDocument;
import org.wenshu.aids.district.DistrictDocuments;
import org.wenshu.aids.reading.Attention;
import org.wenshu.aids.reading.Sentence;
import org.wenshu.api.review.Advice;

/** Whether what the draft repeals exists and is in force, and whether it repeals what it replaces. */
final class RepealClause {

    private static final Pattern VERB = Pattern.compile("(?:同时|予以)废止");
    private static final Pattern TITLE = Pattern.compile("《((?:[^《》]|《[^《》]{1,80}》){2,120})》");

    /** The regulation that a notice prints. */
    private static final Pattern PRINTED = Pattern.compile("《([^《》]{4,80}(?:办法|规定|细则|规则|意见|方案)(?:（[^）]{1,8}）)?)》");

    private final Remarks remarks;
    private final DistrictDocuments documents;

    RepealClause(Remarks remarks, DistrictDocuments documents) {
        this.remarks = remarks;
        this.documents = documents;
    }

    List<Advice> check() {
        List<Advice> advice = new ArrayList<>();
        boolean repeals = false;
        for (Matcher verb = VERB.matcher(remarks.text()); verb.find(); ) {
            Sentence sentence = Sentence.around(remarks.text(), verb.start());
            repeals = true;
            for (Matcher title = TITLE.matcher(sentence.text()); title.find(); ) {
                Attention.check(FormAid.NAME);
                repealed(title.group(1), sentence.start() + title.start(), sentence.start() + title.end(), advice);
            }
        }
        if (!repeals) {
            replaced(advice);
        }
        return advice;
    }

    private void repealed(String title, int start, int end, List<Advice> advice) {
        List<DistrictDocument> called = documents.naming(title);
        if (called.isEmpty()) {
            advice.add(remarks.question("repealed-unknown", start, end, title));
        } else if (called.stream()
                .noneMatch(document -> document.inForceOn(remarks.draft().examinedOn()))) {
            advice.add(remarks.objection("repealed-already", start, end, title));
        }
    }

    /** A document of the same name is in force, and nothing repeals it. */
    private void replaced(List<Advice> advice) {
        Matcher printed = PRINTED.matcher(remarks.draft().title());
        String name = printed.find() ? printed.group(1) : remarks.draft().title();
        documents.naming(name).stream()
                .filter(document ->
                        !document.documentId().equals(remarks.draft().documentId()))
                .filter(document -> document.inForceOn(remarks.draft().examinedOn()))
                .findFirst()
                .ifPresent(document -> advice.add(remarks.question(
                        "repeal-missing",
                        remarks.text().length(),
                        remarks.text().length(),
                        document.title(),
                        document.documentNumber())));
    }
}
