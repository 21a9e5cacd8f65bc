package org.wenshu.rules.engine;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.rules.Evidence;

/** Who signed a document that an organ submits, by the organ's principal on that day (主要负责同志签发). */
public enum SignedBy implements Detector {
    /** Somebody who is neither the principal nor designated to act. */
    SOMEBODY_ELSE,
    /** Not the principal, but whoever is designated to act. */
    DESIGNATED;

    @Override
    public Optional<List<Evidence>> detect(Situation situation) {
        Optional<String> post = situation.submitter().flatMap(Organ::principal);
        return post.flatMap(principal -> judge(principal, situation));
    }

    private Optional<List<Evidence>> judge(String principal, Situation situation) {
        Optional<String> holder =
                situation.organization().holder(principal, situation.at()).map(SignedBy::plain);
        Assignment assignment = situation.organization().assignment(principal, situation.at());
        Optional<String> designated = assignment
                .person()
                .filter(person -> assignment.capacity() != Capacity.OWN)
                .map(SignedBy::plain);
        if (holder.isEmpty() && designated.isEmpty()) {
            return Optional.empty();
        }
        return Detector.of(situation.facts().signatories().stream()
                .filter(name -> holder.filter(plain(name)::equals).isEmpty())
                .filter(name -> designated.filter(plain(name)::equals).isPresent() == (this == DESIGNATED))
                .map(name -> Place.inText(name, situation.facts()))
                .toList());
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u3000]", "").replaceAll("同志$", "");
    }
}
