package org.wenshu.registration.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.Sha256;
import org.wenshu.registration.Submission;
import org.wenshu.registration.Upload;

/**
 * A document on its way in.
 *
 * @param messageId what its sender calls it; the sender is known by the account
 */
record Letter(String messageId, Submission submission) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    Letter {
        id(messageId);
    }

    /** A message id as the WSDL has it. */
    static String id(String messageId) {
        if (messageId == null || !ID.matcher(messageId).matches()) {
            throw Refusals.malformed("messageId");
        }
        return messageId;
    }

    /** The same for the same files and statements, in whatever order the statements come. */
    String digest() {
        List<String> said = new ArrayList<>();
        add(said, submission.file());
        submission.attachments().forEach(file -> add(said, file));
        for (Map.Entry<String, List<String>> field :
                new TreeMap<>(submission.stated().fields()).entrySet()) {
            said.add(field.getKey());
            said.addAll(field.getValue());
        }
        MessageDigest digest = Sha256.digest();
        for (String part : said) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // With its length before it no part runs into the next.
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(List<String> said, Upload file) {
        said.add(file.name());
        said.add(file.hash());
    }
}
