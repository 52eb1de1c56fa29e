package org.zhengxun.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A misspelt field in a manifest is ignored by Kubernetes without a word; here it is a failure.
 * Missing fields and the product's own rules are checked by k8s/check.
 */
class KubernetesManifestsTest {
  private static final Map<String, Class<?>> MODELS =
      Map.of(
          "v1 Namespace", Namespace.class,
          "v1 PersistentVolumeClaim", PersistentVolumeClaim.class,
          "v1 Service", Service.class,
          "v1 ServiceAccount", ServiceAccount.class,
          "apps/v1 Deployment", Deployment.class,
          "batch/v1 Job", Job.class,
          "networking.k8s.io/v1 Ingress", Ingress.class,
          "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
          "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class);

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setAnnotationIntrospector(new Strict());

  static Stream<Path> manifests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../../k8s"), 3)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("kustomization.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void hasOnlyFieldsThatKubernetesKnows(Path manifest) throws IOException {
    for (JsonNode object : objects(Files.readString(manifest))) {
      assertThat(read(object)).isNotNull();
    }
  }

  @Test
  void aMisspeltFieldIsFound() throws IOException {
    JsonNode misspelt =
        objects(
                "{apiVersion: apps/v1, kind: Deployment, spec: {template: {spec: {hostNetwrk: 1}}}}")
            .getFirst();

    assertThatThrownBy(() -> read(misspelt))
        .isInstanceOf(UnrecognizedPropertyException.class)
        .hasMessageContaining("hostNetwrk");
  }

  private static List<JsonNode> objects(String text) throws IOException {
    try (MappingIterator<JsonNode> nodes = YAML.readerFor(JsonNode.class).readValues(text)) {
      return nodes.readAll();
    }
  }

  private static Object read(JsonNode object) throws IOException {
    String kind = object.path("apiVersion").asText() + " " + object.path("kind").asText();
    assertThat(MODELS).as("a known kind of object").containsKey(kind);
    return YAML.treeToValue(object, MODELS.get(kind));
  }

  /** Leaves out the models' catch-all for fields they do not know. */
  private static final class Strict extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasAnySetter(Annotated method) {
      return false;
    }
  }
}
