package org.zhengxun.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RealmTest {
  private static final String URL = "http://localhost:9000";
  private final List<People.Person> people = People.ofEmpty("first-password");
  private final Realm demo = new Realm(URL, "client-secret", true, people);

  @Test
  void theProductsClientIsConfidentialWithPkceAndKnowsItsAddress() throws IOException {
    JsonNode client = demo.render().at("/clients/0");
    assertThat(client.get("publicClient").asBoolean()).isFalse();
    assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
    assertThat(client.get("secret").asText()).isEqualTo("client-secret");
    assertThat(client.at("/redirectUris/0").asText()).isEqualTo(URL + "/*");
    assertThat(client.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
  }

  @Test
  void scriptsMaySignInOnlyInTheDemo() throws IOException {
    assertThat(demo.render().get("clients")).hasSize(2);
    Realm empty = new Realm(URL, "client-secret", false, people);
    assertThat(empty.render().get("clients"))
        .singleElement()
        .satisfies(client -> assertThat(client.get("clientId").asText()).isEqualTo("zhengxun"));
  }

  @Test
  void tokensOfScriptsAreMadeForTheProduct() throws IOException {
    JsonNode mapper = demo.render().at("/clients/1/protocolMappers/0");
    assertThat(mapper.get("protocolMapper").asText()).isEqualTo("oidc-audience-mapper");
    assertThat(mapper.at("/config/included.client.audience").asText()).isEqualTo(Realm.CLIENT);
    assertThat(mapper.at("/config/access.token.claim").asBoolean()).isTrue();
  }

  @Test
  void signInIsChineseBrandedAndProtectedAgainstGuessing() throws IOException {
    JsonNode realm = demo.render();
    assertThat(realm.get("defaultLocale").asText()).isEqualTo("zh-CN");
    assertThat(realm.get("loginTheme").asText()).isEqualTo("zhengxun");
    assertThat(realm.get("displayName").asText()).isEqualTo("政巡");
    assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
  }

  @Test
  void theProfileDescriptionIsReadable() throws IOException {
    String profile =
        demo.render()
            .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
            .at("/kc.user.profile.config/0")
            .asText();
    assertThat(new ObjectMapper().readTree(profile).get("attributes")).hasSize(4);
  }

  @Test
  void nobodyIsThereTwiceThoughHoldingTwoPlaces() throws IOException {
    List<People.Person> twice =
        People.parse(List.of("login,name,org", "li,检查员,甲", "li,检查员,乙", "wang,审批员,甲"));
    Realm realm = new Realm(URL, "client-secret", true, twice);
    assertThat(realm.render().get("users")).hasSize(2);
    assertThat(People.table(twice))
        .containsExactly(Map.entry("li", "检查员"), Map.entry("wang", "审批员"));
  }

  @Test
  void anotherAddressChangesTheFingerprint() throws IOException {
    Realm moved = new Realm("http://localhost:9100", "client-secret", true, people);
    assertThat(moved.fingerprint()).isNotEqualTo(demo.fingerprint());
    assertThat(new Realm(URL, "client-secret", true, people).fingerprint())
        .isEqualTo(demo.fingerprint());
  }

  @Test
  void demoPeopleAreNamedByRoleAndPlaceAndMaySignIn() throws IOException {
    assertThat(People.ofDemo())
        .isNotEmpty()
        .allSatisfy(person -> assertThat(person.name()).isNotBlank())
        .anySatisfy(person -> assertThat(person.name()).isEqualTo("咸阳市检查员"));
    assertThat(People.DEMO_PASSWORD).hasSizeGreaterThanOrEqualTo(12);
  }
}
