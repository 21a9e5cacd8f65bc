package org.wenshu.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.extraction.Article;
import org.wenshu.archive.ArchivedDocument;
import org.wenshu.archive.index.Entry;
import org.wenshu.archive.index.Listing;

/** Made-up official documents of 500 to 2,000 characters with numbers, organs, dates and articles; the same number, the same document. */
final class MadeDocuments {

    private static final String[] PLACES = {
        "站前区", "西市区", "老边区", "鲅鱼圈区", "盖州市", "大石桥市", "营口市", "铁东区", "立山区", "海城市", "甘井子区", "金州区"
    };
    private static final String[] CODES = {"营站", "营西", "营边", "营鲅", "盖", "大", "营", "鞍东", "鞍立", "海", "大甘", "大金"};
    private static final String[] ORGANS = {
        "人民政府",
        "人民政府办公室",
        "司法局",
        "教育局",
        "财政局",
        "民政局",
        "卫生健康局",
        "住房和城乡建设局",
        "自然资源局",
        "人力资源和社会保障局",
        "农业农村局",
        "商务局",
        "审计局",
        "应急管理局",
        "市场监督管理局",
        "综合行政执法局",
        "发展和改革局",
        "文化旅游和广播电视局",
        "退役军人事务局",
        "统计局",
        "医疗保障局",
        "信访局",
        "生态环境局",
        "水利局",
        "交通运输局"
    };
    private static final String[] SERIES = {
        "政发", "政办发", "司发", "教发", "财发", "民发", "卫发", "建发", "资发", "人发", "农发", "商发", "审发", "应急发", "市监发", "执法发", "发改发",
        "文旅发", "退役发", "统发", "医保发", "信发", "环发", "水发", "交发"
    };
    private static final String NAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉鑫宇浩凯佳嘉琪晨阳雪梅春生德福永康";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] TOPICS = {"城市管理", "教育", "财政", "民生", "卫生", "安全生产", "营商环境", "农业", "环境保护", "人事"};

    private final SourceWords words;
    private final long seed;

    MadeDocuments(SourceWords words, long seed) {
        this.words = words;
        this.seed = seed;
    }

    /** A document, and its subject as people would ask for it. */
    record Made(Entry entry, String subject) {}

    Made document(int number) {
        Random random = new Random(seed + number * 0x9E3779B97F4A7C15L);
        int place = skewed(random, PLACES.length);
        int organ = skewed(random, ORGANS.length);
        String issuer = PLACES[place] + ORGANS[organ];
        LocalDate date = LocalDate.of(1995, 1, 1).plusDays((long) (Math.sqrt(random.nextDouble()) * 11_200));
        String written = CODES[place] + SERIES[organ] + "〔" + date.getYear() + "〕" + (1 + random.nextInt(400)) + "号";
        DocumentKind kind = DocumentKind.values()[(skewed(random, 15) + 7) % 15];
        String subject = words.phrase(random, 6 + random.nextInt(11));
        String title = (random.nextBoolean() ? issuer : "") + "关于" + subject + "的" + kind.label();
        List<Article> articles = new ArrayList<>();
        String text = text(random, written, title, issuer, date, articles);
        Listing listing = new Listing(
                "d" + number,
                title,
                written,
                issuer,
                "organ-" + organ,
                kind.name(),
                random.nextInt(5) == 0 ? "IN_PROGRESS" : "PUBLISHED",
                Optional.of(date),
                "");
        Optional<ArchivedDocument.Validity> validity = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new ArchivedDocument.Validity(
                        date, Optional.of(date.plusYears(1 + random.nextInt(9))), Optional.empty()));
        String hash = HexFormat.of().toHexDigits(random.nextLong()).repeat(4);
        Entry entry = new Entry(
                listing, text, articles, validity, List.of(TOPICS[skewed(random, TOPICS.length)]), hash, hash);
        return new Made(entry, subject);
    }

    private String text(
            Random random, String written, String title, String issuer, LocalDate date, List<Article> articles) {
        int length = 500 + (int) (1300 * random.nextDouble() * random.nextDouble());
        StringBuilder text = new StringBuilder();
        text.append(written).append('\n').append(title).append("\n各街道办事处、各部门、各单位：\n");
        text.append(words.sentence(random, 150)).append('\n');
        for (int i = 1; text.length() < length; i++) {
            int start = text.length();
            String label = "第" + chinese(i) + "条";
            text.append(label).append("　");
            for (int sentences = 1 + random.nextInt(3); sentences > 0; sentences--) {
                text.append(words.sentence(random, 120));
            }
            if (random.nextInt(3) == 0) {
                text.append("金额为").append(random.nextInt(90_000)).append("元，由");
                text.append(name(random)).append("负责办理。");
            }
            articles.add(new Article(label, "art-" + i, start, text.length()));
            text.append('\n');
        }
        text.append(issuer).append('\n').append(date.getYear()).append('年');
        return text.append(date.getMonthValue())
                .append('月')
                .append(date.getDayOfMonth())
                .append('日')
                .toString();
    }

    private static String name(Random random) {
        return "" + NAMES.charAt(random.nextInt(NAMES.length())) + GIVEN.charAt(random.nextInt(GIVEN.length()))
                + GIVEN.charAt(random.nextInt(GIVEN.length()));
    }

    private static int skewed(Random random, int most) {
        double drawn = random.nextDouble();
        return (int) (most * drawn * drawn);
    }

    private static String chinese(int number) {
        int tens = number / 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return ten + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
    }
}
