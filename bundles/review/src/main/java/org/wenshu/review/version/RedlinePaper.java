package org.wenshu.review.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.review.Messages;
import org.wenshu.review.Review;
import org.wenshu.review.compare.Comparison;
import org.wenshu.review.compare.Span;

/** Two versions of a draft as one paper with marks of revision (修改对照稿). */
@Component(service = RedlinePaper.class)
public class RedlinePaper {

    private final Organization organization;

    @Activate
    public RedlinePaper(@Reference Organization organization) {
        this.organization = organization;
    }

    public OfficialPaper of(Review review, Versions.Redline redline) {
        String organ = organization.organ(review.organ()).map(Organ::name).orElse(review.organ());
        List<Block> body = new ArrayList<>();
        redline.comparison().rows().forEach(row -> add(body, row));
        return new OfficialPaper(
                organ,
                Optional.empty(),
                Messages.text("redline.title", review.title()),
                Optional.empty(),
                body,
                organ,
                redline.to().suppliedOn(),
                Optional.of(Messages.text(
                        "redline.versions",
                        Integer.toString(redline.from().number()),
                        Integer.toString(redline.to().number()))));
    }

    /** The name of the file, without the dot and what follows it. */
    public String fileName(Review review) {
        return Messages.text("redline.file", review.title());
    }

    /** An article in as many paragraphs as it has lines; its label is part of the first. */
    private static void add(List<Block> body, Comparison.Row row) {
        List<Block.Run> line = new ArrayList<>();
        if (row.from().equals(row.to())) {
            run(line, Block.Revision.NONE, row.to());
        } else {
            run(line, Block.Revision.DELETED, row.from());
            run(line, Block.Revision.INSERTED, row.to());
        }
        for (Span span : row.spans()) {
            Block.Revision revision = revision(span.kind());
            String[] parts = span.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    end(body, line);
                }
                run(line, revision, i > 0 ? parts[i].strip() : parts[i]);
            }
        }
        end(body, line);
    }

    private static void end(List<Block> body, List<Block.Run> line) {
        if (!line.isEmpty()) {
            body.add(new Block.Marked(line));
            line.clear();
        }
    }

    private static void run(List<Block.Run> line, Block.Revision revision, String text) {
        if (!text.isEmpty()) {
            line.add(new Block.Run(revision, text));
        }
    }

    private static Block.Revision revision(Span.Kind kind) {
        return switch (kind) {
            case EQUAL -> Block.Revision.NONE;
            case INSERT -> Block.Revision.INSERTED;
            case DELETE -> Block.Revision.DELETED;
        };
    }
}
