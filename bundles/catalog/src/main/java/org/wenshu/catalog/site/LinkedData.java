package org.wenshu.catalog.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.catalog.CatalogSettings;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Stamp;
import org.wenshu.catalog.correction.Correction;

/** JSON-LD: the catalog as a data set (DCAT-AP), an entry as legislation (schema.org). */
final class LinkedData {

    private static final String CHINESE = "http://publications.europa.eu/resource/authority/language/ZHO";
    private static final String FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";

    private static final Map<String, String> DCAT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final CatalogSettings settings;

    LinkedData(CatalogSettings settings) {
        this.settings = settings;
    }

    /** The catalog with the one data set that it is, in each of its forms. */
    Map<String, Object> catalog(Optional<Stamp> stamp) {
        Map<String, Object> catalog = described("dcat:Catalog", page(""), stamp);
        catalog.put("foaf:homepage", reference(page("")));
        catalog.put("dcat:dataset", List.of(dataset(stamp)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", DCAT);
        document.putAll(catalog);
        return document;
    }

    private Map<String, Object> dataset(Optional<Stamp> stamp) {
        Map<String, Object> dataset = described("dcat:Dataset", page("catalog.json") + "#dataset", stamp);
        dataset.put("dct:identifier", page(""));
        dataset.put("dcat:landingPage", reference(page("")));
        dataset.put(
                "dct:accrualPeriodicity",
                reference("http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT"));
        dataset.put(
                "dcat:distribution",
                List.of(
                        distribution("catalog.json", "JSON", "application/json"),
                        distribution("catalog.csv", "CSV", "text/csv"),
                        distribution(
                                "catalog.xlsx",
                                "XLSX",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                        distribution("feed.atom", "ATOM", "application/atom+xml")));
        return dataset;
    }

    private Map<String, Object> distribution(String name, String fileType, String mediaType) {
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@id", page(name));
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dct:title", chinese(settings.siteName() + "（" + fileType + "）"));
        distribution.put("dcat:accessURL", reference(page(name)));
        distribution.put("dcat:downloadURL", reference(page(name)));
        distribution.put("dct:format", reference(FILE_TYPE + fileType));
        distribution.put("dcat:mediaType", reference(MEDIA_TYPE + mediaType));
        return distribution;
    }

    private Map<String, Object> described(String type, String id, Optional<Stamp> stamp) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("@id", id);
        described.put("@type", type);
        described.put("dct:title", chinese(settings.siteName()));
        described.put("dct:description", chinese(Messages.text("dcat.description")));
        described.put("dct:publisher", Map.of("@type", "foaf:Agent", "foaf:name", chinese(settings.publisher())));
        described.put("dct:language", reference(CHINESE));
        stamp.ifPresent(known -> described.put(
                "dct:modified",
                Map.of("@type", "xsd:dateTime", "@value", known.changedAt().toString())));
        return described;
    }

    /** An entry with its force on a day. */
    Map<String, Object> legislation(Entry entry, List<String> interpretations, LocalDate day) {
        Map<String, Object> law = new LinkedHashMap<>();
        law.put("@context", "https://schema.org");
        law.put("@type", "Legislation");
        law.put("@id", page(entry.number()));
        law.put("url", page(entry.number()));
        law.put("name", entry.title());
        law.put("identifier", List.of(entry.number(), entry.indexNumber()));
        law.put("legislationIdentifier", entry.documentNumber());
        law.put("legislationType", entry.kind().label());
        law.put("legislationDate", entry.signedOn().toString());
        law.put("datePublished", entry.publishedOn().toString());
        law.put("legislationDateVersion", entry.validity().effectiveOn().toString());
        law.put(
                "legislationPassedBy",
                entry.organs().stream().map(LinkedData::organization).toList());
        law.put("legislationLegalForce", force(entry, day));
        law.put("temporalCoverage", coverage(entry));
        law.put("inLanguage", "zh-CN");
        law.put("keywords", entry.topics());
        law.put("subjectOf", interpretations);
        law.put("version", entry.version());
        law.put(
                "correction",
                entry.corrections().stream().map(LinkedData::correction).toList());
        law.put("encoding", Map.of("@type", "MediaObject", "contentUrl", page(entry.number()) + "/original"));
        return law;
    }

    private static Map<String, Object> correction(Correction correction) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("@type", "CorrectionComment");
        told.put("text", correction.summary());
        told.put("about", correction.reason());
        told.put("datePublished", correction.on().toString());
        told.put("author", organization(correction.organ()));
        return told;
    }

    /** What schema.org calls the force of a law. */
    static String force(Entry entry, LocalDate day) {
        return entry.statusOn(day).inForce() ? "https://schema.org/InForce" : "https://schema.org/NotInForce";
    }

    /** From the first to the last day, as ISO 8601 writes intervals; what has no end has two dots. */
    static String coverage(Entry entry) {
        return entry.validity().effectiveOn() + "/"
                + entry.validity().expiresOn().map(LocalDate::toString).orElse("..");
    }

    private static Map<String, Object> organization(String name) {
        return Map.of("@type", "GovernmentOrganization", "name", name);
    }

    private String page(String name) {
        return settings.publicAddress() + "/catalog/" + name;
    }

    private static Map<String, Object> reference(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, Object> chinese(String text) {
        return Map.of("@language", "zh", "@value", text);
    }
}
