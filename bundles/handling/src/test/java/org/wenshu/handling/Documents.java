package org.wenshu.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.registration.StoredFile;

/** Registered documents of the scenarios. */
final class Documents {

    private static final String HASH = "a".repeat(64);

    private String id = "doc-1";
    private String title = "站前区户外招牌设置管理办法";
    private Direction direction = Direction.INCOMING;
    private Optional<IssuerName> issuer = Optional.of(IssuerName.GOV);
    private Optional<DocumentKind> kind = Optional.of(DocumentKind.NOTICE);
    private Optional<String> organ = Optional.of("urban-enforcement");
    private List<String> involved = List.of();
    private Normativity normative = Normativity.YES;
    private Optional<Disclosure> disclosure = Optional.of(Disclosure.ACTIVE);

    private Documents() {}

    /** S01: a normative document in the government's name. */
    static Documents s01() {
        return new Documents();
    }

    /** S05: an ordinary notice in the government's name. */
    static Documents s05() {
        return new Documents().title("关于成立区经济普查领导小组的通知").normative(Normativity.NO);
    }

    /** S10: an ordinary notice of the office. */
    static Documents s10() {
        return new Documents()
                .title("关于做好国庆假期值班工作的通知")
                .issuer(IssuerName.GOV_OFFICE)
                .organ("gov-office")
                .normative(Normativity.NO);
    }

    /** S25: a department's own normative document. */
    static Documents s25() {
        return new Documents().title("公益性岗位管理细则").issuer(IssuerName.DEPT).organ("human-resources");
    }

    Documents id(String value) {
        id = value;
        return this;
    }

    Documents title(String value) {
        title = value;
        return this;
    }

    Documents direction(Direction value) {
        direction = value;
        return this;
    }

    Documents issuer(IssuerName value) {
        issuer = Optional.ofNullable(value);
        return this;
    }

    Documents kind(DocumentKind value) {
        kind = Optional.ofNullable(value);
        return this;
    }

    Documents organ(String value) {
        organ = Optional.ofNullable(value);
        return this;
    }

    Documents involved(String... values) {
        involved = List.of(values);
        return this;
    }

    Documents normative(Normativity value) {
        normative = value;
        return this;
    }

    Documents disclosure(Disclosure value) {
        disclosure = Optional.ofNullable(value);
        return this;
    }

    RegisteredDocument build() {
        return new RegisteredDocument(
                id,
                Optional.of("收〔2025〕12号"),
                direction,
                new StoredFile("稿.docx", "application/msword", HASH, 10),
                HASH,
                List.of(),
                title,
                Optional.empty(),
                kind,
                issuer,
                normative,
                Importance.ORDINARY,
                organ,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                involved,
                List.of("综合执法"),
                Optional.empty(),
                disclosure,
                false,
                false,
                List.of(),
                LocalDate.of(2025, 3, 3),
                Optional.empty(),
                Map.of());
    }
}
