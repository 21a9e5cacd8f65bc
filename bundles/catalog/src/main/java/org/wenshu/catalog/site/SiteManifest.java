package org.wenshu.catalog.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wenshu.api.journal.JournalProofs;

/**
 * The list of all files of a copy, signed with the key of the journal: whoever serves the copy can show that it is whole
 * and unchanged, and of which day. The signed note says the day, the catalog's last change, how many files there are,
 * and the digest of the list.
 */
final class SiteManifest {

    static final String LIST = "manifest.sha256";
    static final String NOTE = "manifest.note";

    private static final String SUBJECT = "catalog";
    private static final int DIGEST = 64;
    private static final int LINES = 5;

    private final JournalProofs proofs;

    SiteManifest(JournalProofs proofs) {
        this.proofs = proofs;
    }

    String note(LocalDate day, long position, int files, byte[] list) {
        return proofs.sign(SUBJECT, day + "\n" + position + "\n" + files + "\n" + Digests.hex(list) + "\n");
    }

    /** The digests in a list by path; empty if the note beside it was not signed here, over this list. */
    Map<String, String> vouched(byte[] list, String note) {
        List<String> lines = note.lines().toList();
        boolean ours = lines.size() > LINES
                && lines.get(LINES - 1).equals(Digests.hex(list))
                && note.equals(proofs.sign(
                        SUBJECT, lines.subList(1, LINES).stream().collect(Collectors.joining("\n", "", "\n"))));
        String text = new String(list, StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> ours && line.length() > DIGEST + 2)
                .collect(Collectors.toMap(line -> line.substring(DIGEST + 2), line -> line.substring(0, DIGEST)));
    }
}
