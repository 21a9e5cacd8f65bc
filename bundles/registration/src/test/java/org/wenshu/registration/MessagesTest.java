package org.wenshu.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Addressing;
import org.wenshu.registration.console.RegistrationMenu;
import org.wenshu.registration.exchange.ReceiptKind;

class MessagesTest {

    static Stream<Enum<?>> constants() {
        return Stream.of(
                        Status.values(),
                        Direction.values(),
                        Disclosure.values(),
                        DocumentKind.values(),
                        Importance.values(),
                        IssuerName.values(),
                        Normativity.values(),
                        Addressing.values(),
                        ProcessingStep.values(),
                        Role.values(),
                        ReceiptKind.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantThatUsersSeeHasAChineseName(Enum<?> constant) {
        assertThat(Messages.label(constant)).isNotEqualTo(constant.name()).matches(".*[\\u4e00-\\u9fa5].*");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void eachRegisterCallsTheNumberByItsName(Direction direction) {
        RegisterSheet sheet = new RegisterSheet(direction, List.of("documentNumber"), 0, List.of(), List.of());

        assertThat(sheet.headings()).containsExactly(direction == Direction.INCOMING ? "来文字号" : "发文字号");
        assertThat(new RegistrationMenu().label()).isEqualTo("公文登记");
    }
}
