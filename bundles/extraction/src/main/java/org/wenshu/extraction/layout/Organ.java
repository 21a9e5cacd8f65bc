package org.wenshu.extraction.layout;

import java.util.regex.Pattern;

/** Tells names of organs by their last word. */
final class Organ {

    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fa5（）()、·“”]{1,36}"
            + "(?:政府|办公室|办公厅|局|委|委员会|厅|部|院|中心|会|处|所|站|队|办|办事处|公司|大学|学院|学校|医院|署|分行|银行|总行|支队|小组|指挥部"
            + "|管委会|法院|检察院|集团|街道|总局|馆|社|团|党组|人大|政协|党委|区委|市委|省委|县委|工委)");

    private Organ() {}

    /** Whether a line without blanks looks like the name of one organ. */
    static boolean isName(String dense) {
        return dense.length() >= 3
                && dense.length() <= 40
                && NAME.matcher(dense).matches()
                && !dense.startsWith("第")
                && !dense.contains("关于");
    }
}
