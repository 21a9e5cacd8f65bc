package org.wenshu.aids.legalbasis;

import java.util.regex.Pattern;
import org.wenshu.aids.citations.Names;

/** Whether a title that a draft names is its own, or that of what it issues: 关于印发《…》的通知 at its end. */
final class OwnTitle {

    private static final Pattern BRACKETS = Pattern.compile("[《》〈〉]");

    /** What follows the title of what is issued; others may be issued with it. */
    private static final Pattern REST =
            Pattern.compile("[》〉]?(?:[、和及]*《[^《》]*》)*等?的?(?:通知|公告|通告|决定|命令|令|函|批复)?(?:[（(].*)?");

    private OwnTitle() {}

    static boolean is(String cited, String draft) {
        String own = Names.plain(draft);
        String bare = BRACKETS.matcher(own).replaceAll("");
        String title = BRACKETS.matcher(Names.plain(cited)).replaceAll("");
        if (bare.isEmpty() || title.isEmpty()) {
            return false;
        }
        int at = own.lastIndexOf(cited);
        return title.endsWith(bare)
                || at >= 0 && REST.matcher(own.substring(at + cited.length())).matches();
    }
}
