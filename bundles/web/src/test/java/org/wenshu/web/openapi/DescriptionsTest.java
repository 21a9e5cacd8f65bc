package org.wenshu.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.junit.jupiter.api.Test;
import org.wenshu.api.rules.Level;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebResource;
import org.wenshu.web.json.Json;

class DescriptionsTest {

    /** A list of anything. */
    public record Listing<T>(long total, List<T> items) {}

    /** Refers to itself. */
    public record Node(String name, Optional<LocalDate> day, Level level, List<Node> children, Optional<Node> parent) {}

    /** A resource to describe. */
    @Path("/")
    public static class Desk implements WebResource {

        @GET
        @Path("nodes/{id: [a-f0-9]{4}}")
        public Node get(@PathParam("id") String id, @Context Caller caller) {
            return new Node(id, Optional.empty(), Level.WARN, List.of(), Optional.empty());
        }

        @GET
        @Path("nodes")
        public Listing<Node> list(@QueryParam("page") @DefaultValue("0") int page) {
            return new Listing<>(page, List.of());
        }

        @POST
        @Path("nodes")
        public void add(Node node) {}

        @Path("nodes/{id}/leaves")
        public Leaves leaves() {
            return new Leaves();
        }

        @POST
        @Path("files")
        @Consumes("multipart/form-data")
        public void upload(MultipartBody body) {}
    }

    /** A part of the resource that is a class of its own. */
    public static class Leaves {

        @GET
        @Path("{number: [0-9]+}")
        public Node get(@PathParam("id") String id, @PathParam("number") int number) {
            return new Node(id + number, Optional.empty(), Level.WARN, List.of(), Optional.empty());
        }
    }

    private final Descriptions descriptions = new Descriptions();

    @Test
    void describesPathsParametersAndBodies() {
        descriptions.add("/api/desk", Desk.class, Json.mapper());
        JsonNode document = descriptions.document(descriptions.paths());
        assertThat(document.at("/openapi").asText()).startsWith("3.");
        JsonNode get = document.at("/paths/~1api~1desk~1nodes~1{id}/get");
        assertThat(get.at("/parameters/0/name").asText()).isEqualTo("id");
        assertThat(get.at("/parameters")).hasSize(1);
        JsonNode page = document.at("/paths/~1api~1desk~1nodes/get/parameters/0");
        assertThat(page.at("/schema/type").asText()).isEqualTo("integer");
        assertThat(page.at("/schema/default").asText()).isEqualTo("0");
        assertThat(document.at("/paths/~1api~1desk~1nodes/post/responses/204").isMissingNode())
                .isFalse();
        assertThat(document.at("/paths/~1api~1desk~1files/post/requestBody/content/multipart~1form-data")
                        .isMissingNode())
                .isFalse();
    }

    @Test
    void describesPartsOfAResourceThatAreClassesOfTheirOwn() {
        descriptions.add("/api/desk", Desk.class, Json.mapper());
        JsonNode document = descriptions.document(descriptions.paths());
        JsonNode get = document.at("/paths/~1api~1desk~1nodes~1{id}~1leaves~1{number}/get");
        assertThat(get.at("/operationId").asText()).isEqualTo("desk.nodes.leaves.get");
        assertThat(get.at("/tags/0").asText()).isEqualTo("desk");
        assertThat(get.at("/parameters").findValuesAsText("name")).containsExactly("id", "number");
    }

    @Test
    void describesRecordsThatReferToThemselvesAndToParameters() {
        descriptions.add("/api/desk", Desk.class, Json.mapper());
        JsonNode schemas = descriptions.document(descriptions.paths()).at("/components/schemas");
        JsonNode node = schemas.get("web.openapi.DescriptionsTest.Node").get("properties");
        assertThat(node.at("/day/nullable").asBoolean()).isTrue();
        assertThat(node.at("/day/format").asText()).isEqualTo("date");
        assertThat(node.at("/level/enum")).hasSize(Level.values().length);
        assertThat(node.at("/children/items/$ref").asText()).endsWith("DescriptionsTest.Node");
        assertThat(node.at("/parent/allOf/0/$ref").asText()).endsWith("DescriptionsTest.Node");
        JsonNode listing = schemas.get("web.openapi.DescriptionsTest.Listing.Node");
        assertThat(listing.at("/properties/items/items/$ref").asText()).endsWith("DescriptionsTest.Node");
    }

    @Test
    void refersOnlyToWhatIsThere() {
        descriptions.add("/api/desk", Desk.class, Json.mapper());
        JsonNode document = descriptions.document(descriptions.paths());
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(ref -> assertThat(
                        document.at(ref.substring(1)).isMissingNode())
                .as(ref)
                .isFalse());
    }

    @Test
    void followsResourcesThatComeAndGo() {
        descriptions.add("/console/desk", Desk.class, Json.mapper());
        assertThat(descriptions.paths()).isEmpty();
        descriptions.add("/api/desk", Desk.class, Json.mapper());
        descriptions.add("/api/other", Desk.class, Json.mapper());
        assertThat(descriptions.document(Set.of("/api/desk")).get("paths")).hasSize(4);
        descriptions.remove("/api/desk");
        assertThat(descriptions.paths()).containsExactly("/api/other");
    }
}
