package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Registration is replaced ten times while another department's system hands documents in and asks after them. */
class ExchangeSwapIT {

    private static final int SWAPS = 10;
    private static final int PER_SECOND = 30;

    private final Set<String> received = ConcurrentHashMap.newKeySet();
    private int turn;

    @Test
    void theOtherSystemDoesNotNotice() {
        try (ProcessNode node = ProcessNode.fresh("exchange-swap")) {
            node.start();
            Soap soap = new Soap(node.as("exchange-education"));
            Load load = Load.start(PER_SECOND, () -> next(soap));
            String reports = node.shell(script(node));
            Figures figures = load.stop();

            System.out.println("swaps of registration under SOAP calls: " + figures);
            assertThat(reports)
                    .containsPattern(Pattern.compile(
                            "(模块 registration 已由 .+? 替换为 0\\.1\\.[12]。.*?){" + SWAPS + "}", Pattern.DOTALL));
            assertThat(figures.failures()).isEmpty();
            assertThat(received).isNotEmpty().allSatisfy(id -> assertThat(soap.body(soap.ask("queryStatus", id)))
                    .contains("<registrationNumber>"));
            assertThat(Clerks.done(node.as("registrar").get("/api/registration/documents?size=1"))
                            .get("total")
                            .asInt())
                    .isEqualTo(received.size());
            assertThat(node.shell("wenshu:verify")).contains("日志账完好", "原件完好");
        }
    }

    private Call next(Soap soap) {
        turn++;
        if (turn % 3 == 1) {
            String id = "swap-" + turn;
            Notice notice = Notice.incoming(turn);
            return new Call(
                    "submitDocument",
                    () -> soap.sending(soap.document(id, "通知.txt", notice.content())),
                    200,
                    answer -> received.add(id));
        }
        return received.stream()
                .findAny()
                .map(id -> Call.of("queryStatus", () -> soap.sending(soap.question("queryStatus", id))))
                .orElseGet(() -> Call.of("wsdl", () -> soap.client().getting("/services/exchange?wsdl")));
    }

    private static String script(Node node) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < SWAPS; i++) {
            String version = List.of("0.1.1", "0.1.2").get(i % 2);
            lines.add("wenshu:swap registration "
                    + BundleJar.version(node, "registration", version).toUri());
            lines.add("shell:sleep 1");
        }
        return String.join("\n", lines);
    }
}
