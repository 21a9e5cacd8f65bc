package org.wenshu.itests.plugin;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Draft;
import org.wenshu.api.review.ReviewAid;

/** Points at 等 at the end of a list: whether it stands for anything should be plain. */
public class PlainWordsAid implements ReviewAid, BundleActivator {

    private static final String VAGUE = "等情形";

    @Override
    public void start(BundleContext context) {
        context.registerService(ReviewAid.class, this, new Hashtable<>());
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service back.
    }

    @Override
    public String name() {
        return "plain-words";
    }

    @Override
    public String title() {
        return "用语明确";
    }

    @Override
    public List<Advice> examine(Draft draft) {
        List<Advice> advice = new ArrayList<>();
        String text = draft.text();
        for (int at = text.indexOf(VAGUE); at >= 0; at = text.indexOf(VAGUE, at + 1)) {
            String before = text.substring(Math.max(0, at - 12), at);
            advice.add(new Advice(
                    "vague-" + before.hashCode(),
                    "vague",
                    Advice.Level.QUESTION,
                    at,
                    at + VAGUE.length(),
                    "“" + VAGUE + "”指哪些情形？能列举的应当列举。",
                    0.5,
                    "",
                    List.of()));
        }
        return advice;
    }
}
