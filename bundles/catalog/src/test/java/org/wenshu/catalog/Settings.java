package org.wenshu.catalog;

import java.lang.annotation.Annotation;

/** The settings as they are without configuration. */
public final class Settings {

    private Settings() {}

    public static CatalogSettings defaults() {
        return new CatalogSettings() {
            @Override
            public String numberPrefix() {
                return "ZQ";
            }

            @Override
            public String indexPrefix() {
                return "ZQ";
            }

            @Override
            public String publicAddress() {
                return "http://localhost:8181";
            }

            @Override
            public String publisher() {
                return "区司法局";
            }

            @Override
            public String siteIdCode() {
                return "2108030001";
            }

            @Override
            public String publicFolder() {
                return "";
            }

            @Override
            public String siteName() {
                return "目录";
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return CatalogSettings.class;
            }
        };
    }
}
