package org.zhengxun.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Changes a realm that exists already, through Keycloak's administration interface. */
final class KeycloakAdmin {
  /** The administrator that the first start creates. */
  static final String USER = "zhengxun-launcher";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String url;
  private final String password;
  private final HttpClient client = HttpClient.newHttpClient();

  KeycloakAdmin(String url, String password) {
    this.url = url;
    this.password = password;
  }

  /** Brings settings and clients up to date and adds people who are missing; nobody is changed. */
  void update(Realm realm) throws IOException, InterruptedException {
    String token = token();
    String address = url + "/admin/realms/" + Realm.NAME;
    ObjectNode settings = realm.render();
    settings.remove(List.of("users", "clients", "components"));
    send(token, "PUT", address, settings);
    send(token, "POST", address + "/partialImport", realm.renderUpdate("OVERWRITE"));
    send(token, "POST", address + "/partialImport", realm.renderUpdate("SKIP"));
  }

  private String token() throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=admin-cli&username="
            + USER
            + "&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return JSON.readTree(body(request)).get("access_token").asText();
  }

  private void send(String token, String method, String address, ObjectNode content)
      throws IOException, InterruptedException {
    body(
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(content.toString()))
            .build());
  }

  private String body(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new PartFailure(
          Part.KEYCLOAK,
          "Keycloak refuses "
              + request.uri()
              + " with "
              + response.statusCode()
              + ": "
              + response.body());
    }
    return response.body();
  }
}
