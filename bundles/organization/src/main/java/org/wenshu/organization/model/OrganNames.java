package org.wenshu.organization.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ways documents write an organ's name: 区司法局, 站前区司法局 and 营口市站前区司法局 are one and the same.
 */
public final class OrganNames {

    private final List<String> prefixes;

    /**
     * @param district such as {@code 站前区}
     * @param city such as {@code 营口市}
     * @param province such as {@code 辽宁省}
     */
    public OrganNames(String district, String city, String province) {
        String level = district.substring(district.length() - 1);
        // The longest first, so that stripping one leaves nothing of another.
        this.prefixes = List.of(province + city + district, city + district, district, level);
    }

    /** The names as written, and those that begin with the district also with every other prefix; each once. */
    public List<String> ofDistrict(List<String> written) {
        Set<String> names = new LinkedHashSet<>(written);
        for (String name : written) {
            bare(name).ifPresent(bare -> prefixes.forEach(prefix -> names.add(prefix + bare)));
        }
        return new ArrayList<>(names);
    }

    private Optional<String> bare(String name) {
        return prefixes.stream()
                .filter(prefix -> name.startsWith(prefix) && name.length() > prefix.length() + 1)
                .findFirst()
                .map(prefix -> name.substring(prefix.length()));
    }

    /** Without the blanks that letterheads and forms put between characters. */
    static String plain(String name) {
        return name.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
