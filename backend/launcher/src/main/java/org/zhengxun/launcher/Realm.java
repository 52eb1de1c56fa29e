package org.zhengxun.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The sign-in realm as Keycloak imports it: the template {@code keycloak/realm.json} with the
 * instance's addresses, secrets and people.
 *
 * @param publicUrl address of the product, without a slash at the end
 * @param clientSecret secret of the client {@code zhengxun}
 * @param demo whether the demo's client for scripts exists
 * @param people who may sign in
 */
record Realm(String publicUrl, String clientSecret, boolean demo, List<People.Person> people) {
  static final String NAME = "zhengxun";
  static final String CLIENT = "zhengxun";
  static final String DEMO_CLIENT = "zhengxun-demo";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The whole realm. */
  ObjectNode render() throws IOException {
    ObjectNode realm = (ObjectNode) JSON.readTree(template());
    ArrayNode clients = (ArrayNode) realm.get("clients");
    if (!demo) {
      removeClient(clients, DEMO_CLIENT);
    }
    ArrayNode users = realm.putArray("users");
    Set<String> logins = new HashSet<>();
    for (People.Person person : people) {
      if (logins.add(person.login())) {
        users.add(user(person));
      }
    }
    return realm;
  }

  /**
   * What is brought up to date in a realm that exists already: clients, and people not there yet.
   */
  ObjectNode renderUpdate(String whenThere) throws IOException {
    ObjectNode realm = render();
    ObjectNode update = JSON.createObjectNode().put("ifResourceExists", whenThere);
    String part = whenThere.equals("SKIP") ? "users" : "clients";
    update.set(part, realm.get(part));
    return update;
  }

  /** Changes when anything in the realm changes. */
  String fingerprint() throws IOException {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(render().toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String template() throws IOException {
    try (InputStream stream = Realm.class.getResourceAsStream("/keycloak/realm.json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{publicUrl}", publicUrl)
          .replace("{clientSecret}", clientSecret);
    }
  }

  private static void removeClient(ArrayNode clients, String id) {
    for (int i = clients.size() - 1; i >= 0; i--) {
      if (clients.get(i).get("clientId").asText().equals(id)) {
        clients.remove(i);
      }
    }
  }

  private static ObjectNode user(People.Person person) {
    ObjectNode user = JSON.createObjectNode();
    user.put("username", person.login());
    user.put("firstName", person.name());
    user.put("enabled", true);
    user.putArray("credentials")
        .addObject()
        .put("type", "password")
        .put("value", person.password())
        .put("temporary", false);
    return user;
  }
}
