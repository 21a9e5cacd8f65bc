package org.wenshu.extraction.worker.page;

import java.util.Map;
import java.util.StringTokenizer;

/** The lines of OFD (AbbreviatedData) as those of SVG. */
final class SvgPath {

    private record Command(String svg, int numbers) {}

    private static final Map<String, Command> COMMANDS = Map.of(
            "S", new Command("M", 2),
            "M", new Command("M", 2),
            "L", new Command("L", 2),
            "Q", new Command("Q", 4),
            "B", new Command("C", 6),
            "A", new Command("A", 7),
            "C", new Command("Z", 0));

    private SvgPath() {}

    /** As far as it makes sense. */
    static String of(String data) {
        var path = new StringBuilder();
        var words = new StringTokenizer(data);
        while (words.hasMoreTokens()) {
            Command command = COMMANDS.get(words.nextToken());
            if (command == null || words.countTokens() < command.numbers) {
                return path.toString();
            }
            var part = new StringBuilder(command.svg);
            for (int i = 0; i < command.numbers; i++) {
                String number = words.nextToken();
                if (!Numbers.isOne(number)) {
                    return path.toString();
                }
                part.append(' ').append(Numbers.write(Double.parseDouble(number)));
            }
            path.append(part);
        }
        return path.toString();
    }
}
