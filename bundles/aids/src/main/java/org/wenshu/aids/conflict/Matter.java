package org.wenshu.aids.conflict;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a document regulates, as far as its title says so: the pairs of characters that are no common words of titles. Most
 * documents share whole sentences on leadership, budgets and duties of staff; only those on the same matter can conflict.
 */
final class Matter {

    private static final Pattern COMMON = Pattern.compile(
            "中华人民共和国|关于(?:印发|发布|公布)?|[\\u4e00-\\u9fa5]{2,6}?(?:人民政府|自治区|自治县|自治州|省|市|区|县)(?=[\\u4e00-\\u9fa5]{4})"
                    + "|管理|条例|办法|规定|实施|细则|促进|保护|若干|暂行|试行|保障|工作|意见|方案|的?通知|制度|措施|监督|安全|城市|农村|公共"
                    + "|社会|行政|人民|法律|环境|权益|发展|建设|服务|防治|市民|设置|加强|进一步|规范|[^\\u4e00-\\u9fa5]");

    private final Set<String> words = new HashSet<>();

    Matter(String title) {
        for (String part : COMMON.split(title)) {
            for (int i = 0; i + 2 <= part.length(); i++) {
                words.add(part.substring(i, i + 2));
            }
        }
    }

    /** Whether the title says anything about it. */
    boolean isKnown() {
        return !words.isEmpty();
    }

    /** Whether both regulate something in common: half of what the shorter title says. */
    boolean touches(Matter other) {
        long shared = words.stream().filter(other.words::contains).count();
        return shared > 0 && 2 * shared >= Math.min(words.size(), other.words.size());
    }

    /** Whether a text speaks of it: of half of what the title says. */
    boolean isIn(String text) {
        long said = words.stream().filter(text::contains).count();
        return said > 0 && 2 * said >= words.size();
    }
}
