package org.wenshu.registration;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "营站政发[2025]第05号",
                "营站政发〔2025〕5号",
                "营站政发【2025】005号",
                "营站政发（2025）第5号",
                "营站政发 ﹝2025﹞ 5 号",
                "营站政发(2025)5号"
            })
    void everyFormHasTheSameKey(String typed) {
        assertThat(DocumentNumber.key(typed)).isEqualTo("营站政发〔2025〕5号");
    }

    @Property(tries = 200)
    void aKeyIsItsOwnKey(@ForAll @CharRange(from = '一', to = '龥') String code, @ForAll @IntRange(min = 1) int n) {
        String key = DocumentNumber.key(code + "[2025]第0" + n + "号");

        assertThat(DocumentNumber.key(key)).isEqualTo(key);
    }
}
