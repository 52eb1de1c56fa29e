package org.zhengxun.launcher.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Bearer tokens of the demo's people, fetched with their password and kept while they are good. */
final class SignIn {
  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final Transport transport;
  private final URI tokenAddress;
  private final String clientId;
  private final String password;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  private record Token(String value, Instant goodUntil) {}

  SignIn(Transport transport, DemoAccess access) {
    this.transport = transport;
    this.tokenAddress = URI.create(access.realmUrl() + "/protocol/openid-connect/token");
    this.clientId = access.clientId();
    this.password = access.password();
  }

  String token(String login) {
    return tokens.compute(
            login,
            (who, known) ->
                known != null && Instant.now().isBefore(known.goodUntil) ? known : fetch(who))
        .value;
  }

  private Token fetch(String login) {
    String form =
        Map.of(
                "grant_type", "password",
                "client_id", clientId,
                "username", login,
                "password", password,
                "scope", "openid")
            .entrySet()
            .stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    JsonNode answer =
        transport.json(
            HttpRequest.newBuilder(tokenAddress)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)),
            "sign-in of " + login);
    long seconds = answer.path("expires_in").asLong(60);
    return new Token(
        answer.path("access_token").asText(), Instant.now().plusSeconds(seconds).minus(MARGIN));
  }
}
