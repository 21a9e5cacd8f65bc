package org.wenshu.handling.event;

/**
 * The five criteria of an administrative normative document (行政规范性文件), 国办发〔2018〕37号.
 *
 * @param authorizedIssuer issued by an administrative organ or an authorised organization
 * @param withinPowers made within statutory powers and procedure, and released to the public
 * @param affectsRights touches rights or duties of citizens, legal persons and other organizations
 * @param generallyBinding binds in general
 * @param repeatedlyApplied is applied again and again for some time
 */
public record NormativityCriteria(
        boolean authorizedIssuer,
        boolean withinPowers,
        boolean affectsRights,
        boolean generallyBinding,
        boolean repeatedlyApplied) {

    /** Only a document that meets all five is normative. */
    public boolean met() {
        return authorizedIssuer && withinPowers && affectsRights && generallyBinding && repeatedlyApplied;
    }
}
