package org.wenshu.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wenshu.rules.Zhanqian;
import org.wenshu.rules.engine.Trial;

class ZhanqianExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        Trial trial = new Trial(Zhanqian.judge(), Zhanqian.PACK.sample());
        return Zhanqian.PACK.pack().examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.rule() + " " + example.name(),
                        () -> assertThat(trial.failures(example)).isEmpty()));
    }
}
