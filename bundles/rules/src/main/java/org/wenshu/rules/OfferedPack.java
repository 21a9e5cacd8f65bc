package org.wenshu.rules;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.WorkingDays;
import org.wenshu.rules.engine.Explainer;
import org.wenshu.rules.engine.Judge;
import org.wenshu.rules.pack.LoadedPack;
import org.wenshu.rules.pack.PackProblem;

/**
 * What a source offers.
 *
 * @param live the pack that may be in force; after a refused update the former one
 * @param problems why the newest version was refused; empty if it was not
 */
public record OfferedPack(PackSource source, Optional<Live> live, List<PackProblem> problems) {

    /** A pack that can answer. */
    public record Live(LoadedPack loaded, Judge judge, Explainer explainer) {

        static Live of(LoadedPack loaded, WorkingDays workingDays) {
            Judge judge = new Judge(loaded.pack(), workingDays);
            return new Live(loaded, judge, new Explainer(loaded.pack(), judge, workingDays));
        }

        /** Such as {@code zhanqian/2024.1}. */
        public String name() {
            return loaded.pack().name();
        }
    }

    public OfferedPack {
        problems = List.copyOf(problems);
    }
}
