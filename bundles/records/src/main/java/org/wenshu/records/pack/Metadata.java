package org.wenshu.records.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.records.ArchivalDocument;
import org.wenshu.records.Item;
import org.wenshu.records.ItemPart;
import org.wenshu.records.Messages;
import org.wenshu.records.StepLine;

/**
 * The metadata of an item under the names of DA/T 46-2009: of the record (文件实体), of those who acted (机构人员实体) and of what
 * they did (业务实体). What is not known has no element; what the standard has no name for stands under 扩展.
 */
final class Metadata {

    private static final String MORE = "扩展";

    private final Xml xml = new Xml();
    private final Item item;
    private final ArchivalDocument document;

    private Metadata(Item item, ArchivalDocument document) {
        this.item = item;
        this.document = document;
    }

    /**
     * The file.
     *
     * @param names of the parts' files in the package, in their order
     */
    static byte[] of(
            Item item, ArchivalDocument document, List<ItemPart> parts, List<String> names, List<StepLine> steps) {
        Metadata metadata = new Metadata(item, document);
        metadata.xml.in("电子文件元数据", () -> {
            metadata.record(parts, names);
            metadata.people(steps);
            metadata.business(steps);
        });
        return metadata.xml.end();
    }

    private void record(List<ItemPart> parts, List<String> names) {
        xml.in("文件实体", () -> {
            xml.leaf("聚合层次", "件");
            xml.in("来源", () -> xml.leaf("全宗名称", item.fondsName()).leaf("立档单位名称", item.fondsName()));
            xml.leaf("电子文件号", document.id());
            xml.in("档号", this::code);
            xml.in("内容描述", this::description);
            for (int place = 0; place < parts.size(); place++) {
                file(parts.get(place), names.get(place));
            }
            xml.leaf("附注", item.note());
        });
    }

    private void code() {
        xml.leaf("全宗号", item.code().fonds())
                .leaf("类别号", "WS")
                .leaf("年度", Integer.toString(item.code().year()))
                .leaf("保管期限", Messages.name(item.code().retention()))
                .leaf("机构或问题", item.categoryName())
                .leaf("室编件号", Integer.toString(item.code().number()));
    }

    private void description() {
        xml.leaf("题名", document.title())
                .leaf("文件编号", document.documentNumber())
                .leaf("责任者", document.issuingOrgan())
                .leaf("日期", day(document.signedOn().or(document::documentDate)))
                .leaf("文种", document.kind().map(kind -> kind.label()).orElse(""))
                .leaf("紧急程度", document.urgent() ? Messages.text("urgent") : "")
                .leaf("主送", document.recipients())
                .leaf("抄送", document.copies());
    }

    private void file(ItemPart part, String name) {
        xml.in("形式特征", () -> xml.leaf("稿本", part.label()));
        xml.in("电子属性", () -> xml.leaf("格式信息", part.file().mediaType())
                .leaf("计算机文件名", name)
                .leaf("计算机文件大小", Long.toString(part.file().size()))
                .in(MORE, () -> xml.leaf("原文件名", part.file().name())
                        .leaf("数字摘要算法", "SHA-256")
                        .leaf("数字摘要", part.file().contentHash())));
    }

    private void people(List<StepLine> steps) {
        steps.stream()
                .map(StepLine::person)
                .distinct()
                .forEach(person ->
                        xml.in("机构人员实体", () -> xml.leaf("机构人员类型", "个人").leaf("机构人员名称", person)));
    }

    private void business(List<StepLine> steps) {
        for (StepLine step : steps) {
            act(Messages.word("step." + step.kind()), step.on(), step.person(), step.opinion(), step.reference());
        }
        document.issuedOn().ifPresent(on -> act(Messages.text("act.issued"), on, "", "", ""));
        document.publishedOn().ifPresent(on -> act(Messages.text("act.published"), on, "", "", ""));
        act(Messages.text("act.archived"), item.archivedOn(), item.person(), item.reason(), item.rule());
    }

    private void act(String name, LocalDate on, String person, String text, String basis) {
        xml.in("业务实体", () -> xml.leaf("业务状态", "历史行为")
                .leaf("业务行为", name)
                .leaf("行为时间", on.toString())
                .leaf("行为依据", basis)
                .leaf("行为描述", text)
                .in(MORE, () -> xml.leaf("行为人", person)));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
