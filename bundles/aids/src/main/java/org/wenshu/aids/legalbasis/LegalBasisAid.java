package org.wenshu.aids.legalbasis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.aids.Messages;
import org.wenshu.aids.citations.Citation;
import org.wenshu.aids.citations.CitationReader;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.api.law.LawVersion;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.ReviewAid;

/** Every law that the draft cites, found in the library and shown with its status. It is here while the library is. */
@Component(service = ReviewAid.class)
public class LegalBasisAid implements ReviewAid {

    static final String NAME = "legal-basis";

    private final LawLibrary library;

    @Activate
    public LegalBasisAid(@Reference LawLibrary library) {
        this.library = library;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return Messages.text("legal-basis.title");
    }

    @Override
    public List<Advice> examine(Draft draft) {
        if (library.size() == 0) {
            return List.of();
        }
        Laws laws = new Laws(draft.examinedOn());
        Finding finding = new Finding(draft, library);
        List<Advice> advice = new ArrayList<>();
        for (Citation citation : new CitationReader(draft, laws::known).read()) {
            if (citation.ofItself()) {
                finding.own(citation).ifPresent(advice::add);
            } else {
                finding.law(citation, laws.find(citation.title())).ifPresent(advice::add);
            }
        }
        return advice;
    }

    /** The laws that one draft cites; each is looked up once. */
    private final class Laws {

        private final Map<String, Optional<LawVersion>> found = new HashMap<>();
        private final LocalDate on;

        Laws(LocalDate on) {
            this.on = on;
        }

        Optional<LawVersion> find(String title) {
            return found.computeIfAbsent(title, t -> library.find(t, on));
        }

        boolean known(String title) {
            return find(title).isPresent();
        }
    }
}
