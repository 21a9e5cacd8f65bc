package org.wenshu.records;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;

/**
 * Whether all that belongs to an item is there: 正本、定稿、文件处理单, for important ones also 历次修改稿 (国家档案局令第8号
 * Articles 4 and 10).
 */
@Component(service = Completeness.class)
public class Completeness {

    private final RecordsTables tables;
    private final ContentStore content;

    @Activate
    public Completeness(@Reference RecordsTables tables, @Reference ContentStore content) {
        this.tables = tables;
        this.content = content;
    }

    /** What may be asked of an item. */
    public enum Part {
        ORIGINAL,
        FINAL_TEXT,
        HANDLING_FORM,
        DRAFTS,
        ATTACHMENTS
    }

    /** How a part stands. */
    public enum State {
        THERE,
        NOT_NEEDED,
        MISSING
    }

    /** The answer about a part; {@code detail} is for people. */
    public record Check(Part part, String label, State state, String detail) {}

    public List<Check> check(ArchivalDocument document) {
        List<ItemPart> parts = ItemPart.of(tables.files(document.id()));
        List<Check> checks = new ArrayList<>();
        checks.add(original(document, parts));
        checks.add(finalText(document, parts));
        checks.add(
                tables.steps(document.id()).isEmpty()
                        ? check(Part.HANDLING_FORM, State.MISSING, "noSteps")
                        : check(Part.HANDLING_FORM, State.THERE, "steps"));
        checks.add(drafts(document, parts));
        checks.add(attachments(parts));
        return List.copyOf(checks);
    }

    private Check original(ArchivalDocument document, List<ItemPart> parts) {
        if (document.own() && document.closing() == Closing.ISSUED) {
            return parts.stream().anyMatch(part -> has(part, FileRole.ISSUED) || has(part, FileRole.SIGNED))
                    ? stored(Part.ORIGINAL, parts)
                    : check(Part.ORIGINAL, State.MISSING, "noIssued");
        }
        return stored(Part.ORIGINAL, parts);
    }

    private Check stored(Part part, List<ItemPart> parts) {
        return parts.stream().filter(one -> !has(one, FileRole.ATTACHMENT)).allMatch(this::stored)
                ? check(part, State.THERE, "stored")
                : check(part, State.MISSING, "lost");
    }

    private static Check finalText(ArchivalDocument document, List<ItemPart> parts) {
        if (!document.own()) {
            return check(Part.FINAL_TEXT, State.NOT_NEEDED, "incoming");
        }
        boolean signed = document.signedOn().isPresent() && parts.stream().anyMatch(part -> has(part, FileRole.SIGNED));
        return signed
                ? check(Part.FINAL_TEXT, State.THERE, "signed")
                : check(Part.FINAL_TEXT, State.MISSING, "unsigned");
    }

    private static Check drafts(ArchivalDocument document, List<ItemPart> parts) {
        if (!document.own() || !(document.normative() || document.important())) {
            return check(Part.DRAFTS, State.NOT_NEEDED, "ordinary");
        }
        boolean earlier = parts.stream()
                .filter(part -> has(part, FileRole.REGISTERED) || has(part, FileRole.DRAFT))
                .anyMatch(part -> !has(part, FileRole.SIGNED) && !has(part, FileRole.ISSUED));
        return earlier ? check(Part.DRAFTS, State.THERE, "drafts") : check(Part.DRAFTS, State.MISSING, "noDrafts");
    }

    private Check attachments(List<ItemPart> parts) {
        List<ItemPart> attachments =
                parts.stream().filter(part -> has(part, FileRole.ATTACHMENT)).toList();
        if (attachments.isEmpty()) {
            return check(Part.ATTACHMENTS, State.NOT_NEEDED, "noAttachments");
        }
        return attachments.stream().allMatch(this::stored)
                ? check(Part.ATTACHMENTS, State.THERE, "stored")
                : check(Part.ATTACHMENTS, State.MISSING, "lost");
    }

    private boolean stored(ItemPart part) {
        return content.contains(new ContentHash(part.file().contentHash()));
    }

    private static boolean has(ItemPart part, FileRole role) {
        return part.roles().contains(role);
    }

    private static Check check(Part part, State state, String detail) {
        return new Check(part, Messages.name(part), state, Messages.text("completeness." + detail));
    }
}
