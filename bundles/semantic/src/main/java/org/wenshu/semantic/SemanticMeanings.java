package org.wenshu.semantic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.archive.Meanings;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.semantic.process.WorkerLostException;

/** Tells what is near to a question. */
@Component(service = {Meanings.class, HealthCheck.class})
public class SemanticMeanings implements Meanings, HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SemanticMeanings.class);

    private static final int LONGEST = 400;
    private static final int REMEMBERED = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SemanticIndex index;
    private final SemanticReader reader;

    /** Who turns a page asks the same again. */
    private final Map<String, float[]> asked = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Activate
    public SemanticMeanings(@Reference SemanticIndex index, @Reference SemanticReader reader) {
        this.index = index;
        this.reader = reader;
    }

    @Override
    public List<Passage> nearest(Question question) {
        String words = question.words().strip();
        if (words.isEmpty() || question.libraries().isEmpty() || index.vectors().size() == 0) {
            return List.of();
        }
        return vector(words.substring(0, Math.min(LONGEST, words.length())))
                .map(vector -> index.vectors().nearest(vector, question))
                .orElse(List.of());
    }

    @Override
    public Progress progress() {
        return reader.progress();
    }

    @Override
    public String bundle() {
        return "semantic";
    }

    /** Without vectors the archive still searches, so a lost worker is told and does not count as a failure. */
    @Override
    public Health check() {
        Optional<String> problem =
                index.asking().problem().or(() -> index.reading().problem());
        if (problem.isPresent()) {
            return new Health(true, Messages.text("progress.problem", problem.get()));
        }
        Progress progress = progress();
        return progress.read() == progress.documents()
                ? Health.good()
                : new Health(true, Messages.text("progress", progress.read(), progress.documents()));
    }

    private Optional<float[]> vector(String words) {
        synchronized (asked) {
            float[] known = asked.get(words);
            if (known != null) {
                return Optional.of(known);
            }
        }
        try {
            float[] vector = index.asking().vectors(List.of(words), PATIENCE).get(0);
            synchronized (asked) {
                asked.put(words, vector);
            }
            return Optional.of(vector);
        } catch (WorkerLostException e) {
            LOG.debug("a question without vector", e);
            return Optional.empty();
        }
    }
}
