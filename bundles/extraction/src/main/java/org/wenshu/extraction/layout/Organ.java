package org.wenshu.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names of organs by their last word. */
final class Organ {

    private static final String LAST_WORD =
            "(?:政府|办公室|办公厅|局|委|委员会|厅|部|院|中心|会|处|所|站|队|办|办事处|公司|大学|学院|学校|医院|署|分行|银行|总行|总部|支队|小组|指挥部"
                    + "|管委会|法院|检察院|集团|街道|总局|馆|社|团|党组|人大|政协|党委|区委|市委|省委|县委|工委|海关|国务院|联席会议|综合组|工作组|专班|机制)";
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fa5（）()、·“”]{1,36}" + LAST_WORD);
    private static final Pattern END = Pattern.compile(LAST_WORD);

    /** Names of national organs, which begin without the region that the others begin with. */
    private static final Pattern NATIONAL = Pattern.compile("国家|中国|中共|中央|国务院");

    /** A local branch, whose own name follows that of the whole. */
    private static final Pattern BRANCH =
            Pattern.compile("[\\u4e00-\\u9fa5]{2,8}(?:监管局|监管分局|税务局|海事局|管理局|分行|分局|办事处|支行)");

    private static final int REGION = 2;

    private Organ() {}

    /** Whether a line without blanks looks like the name of one organ. */
    static boolean isName(String dense) {
        return dense.length() >= 3
                && dense.length() <= 40
                && NAME.matcher(dense).matches()
                && !dense.startsWith("第")
                && !dense.contains("关于");
    }

    /**
     * Where the names in a line of joint issuers end; they stand side by side, divided by nothing that survives. A new name
     * begins with the region with which the first one does, or with the name of a national organ.
     */
    static List<Integer> ends(String dense) {
        List<Integer> ends = new ArrayList<>();
        int begin = dense.startsWith("中共") ? 2 : 0;
        String region = dense.substring(begin, Math.min(begin + REGION, dense.length()));
        Matcher end = END.matcher(dense);
        int from = 0;
        while (end.find()) {
            int at = end.end();
            boolean name = at - from >= 4 && isName(dense.substring(from, at)) && !inCharge(dense.substring(from, at));
            boolean next = at + 3 < dense.length()
                    && isName(dense.substring(at))
                    && (dense.startsWith(region, at) || national(dense, at));
            if (name && next) {
                ends.add(at);
                from = at;
            }
        }
        ends.add(dense.length());
        return ends;
    }

    /** Whether the second name is that of a branch of the first: 中国银行保险监督管理委员会 / 吉林监管局. */
    static boolean isBranch(String whole, String branch) {
        return NATIONAL.matcher(whole).lookingAt() && BRANCH.matcher(branch).matches() && !national(branch, 0);
    }

    /** Whether the shorter name says the same as the longer: 省政府办公厅 for 广东省人民政府办公厅. */
    static boolean isShortFor(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return at == shorter.length() && shorter.length() < longer.length();
    }

    private static boolean national(String dense, int at) {
        return NATIONAL.matcher(dense).region(at, dense.length()).lookingAt();
    }

    /** 国家税务总局 by itself signs nothing that another organ of the same line signs, too. */
    private static boolean inCharge(String name) {
        return name.startsWith("国家") && name.endsWith("总局");
    }
}
