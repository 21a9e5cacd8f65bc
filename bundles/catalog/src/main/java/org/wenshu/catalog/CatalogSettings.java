package org.wenshu.catalog;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the catalog, PID {@code org.wenshu.catalog}. */
@ObjectClassDefinition(name = "Wenshu catalog")
public @interface CatalogSettings {

    @AttributeDefinition(description = "What unified registration numbers begin with: <prefix>-<year>-<5 digits>")
    String numberPrefix() default "ZQ";

    @AttributeDefinition(description = "What index numbers begin with, usually the unified social credit code")
    String indexPrefix() default "ZQ";

    @AttributeDefinition(description = "The public address of the site, for feeds and the sitemap; no slash at the end")
    String publicAddress() default "http://localhost:8181";

    @AttributeDefinition(description = "Who publishes the catalog")
    String publisher() default "站前区司法局";

    @AttributeDefinition(description = "The identification code of the government website (网站标识码); may be empty")
    String siteIdCode() default "";

    @AttributeDefinition(
            description =
                    "A folder that the catalog as files is kept in, made anew soon after each change and each day;"
                            + " empty for none")
    String publicFolder() default "";

    @AttributeDefinition(description = "The name of the site")
    String siteName() default "站前区行政规范性文件目录";
}
