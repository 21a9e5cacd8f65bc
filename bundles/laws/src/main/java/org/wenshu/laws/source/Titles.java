package org.wenshu.laws.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes titles comparable that people write in different ways. */
public final class Titles {

    private static final Pattern EDITION =
            Pattern.compile("\\([^()]{0,40}(修正|修订|修改|公布|发布|通过|版|年)[^()]{0,20}\\)$|\\([0-9]{4}\\)$");
    private static final Pattern TRIAL = Pattern.compile("\\((试行|暂行)\\)$");
    private static final Pattern IGNORED = Pattern.compile("[《》〈〉<>「」“”\"\\s\\p{Z}]|中华人民共和国");

    private Titles() {}

    /**
     * What is the same for all ways to write a title: without brackets of titles, blanks, 中华人民共和国 and the addition
     * that names an edition, such as （2021年修订）.
     */
    public static String key(String title) {
        String plain = IGNORED.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC))
                .replaceAll("");
        return EDITION.matcher(plain).replaceFirst("");
    }

    /** The key without （试行）, which many leave out. */
    public static String shortKey(String title) {
        return TRIAL.matcher(key(title)).replaceFirst("");
    }
}
