package org.wenshu.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A content that belongs to an item, once, with all that it is to it: the text that was signed is often the one that was
 * submitted.
 */
public record ItemPart(Set<FileRole> roles, RecordFile file) {

    public ItemPart {
        roles = Set.copyOf(roles);
    }

    /** Whether it is nothing but an earlier version. */
    public boolean draft() {
        return roles.equals(Set.of(FileRole.DRAFT));
    }

    /** The words for what it is. */
    public String label() {
        return roles.stream()
                .filter(role -> role != FileRole.DRAFT || draft())
                .sorted()
                .map(Messages::name)
                .collect(Collectors.joining("、"));
    }

    /** The parts of an item in the order of their files. */
    public static List<ItemPart> of(List<RecordFile> files) {
        Map<String, List<RecordFile>> byContent = new LinkedHashMap<>();
        files.forEach(file -> byContent
                .computeIfAbsent(file.contentHash(), hash -> new ArrayList<>())
                .add(file));
        return byContent.values().stream()
                .map(same -> new ItemPart(same.stream().map(RecordFile::role).collect(Collectors.toSet()), same.get(0)))
                .toList();
    }
}
