package org.zhengxun.launcher.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.StringJoiner;

/** Sends requests and turns refusals into words. */
final class Transport {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final ObjectMapper json = new ObjectMapper();

  byte[] json(Object value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new IllegalArgumentException("Not writable as JSON: " + value, e);
    }
  }

  JsonNode json(HttpRequest.Builder request, String what) {
    byte[] body = bytes(request.header("Accept", "application/json"), what);
    try {
      return body.length == 0 ? json.nullNode() : json.readTree(body);
    } catch (IOException e) {
      throw new ApiRefusal(0, what + ": the answer is not JSON");
    }
  }

  byte[] bytes(HttpRequest.Builder request, String what) {
    try {
      HttpResponse<byte[]> response =
          client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() / 100 != 2) {
        throw new ApiRefusal(response.statusCode(), what + ": " + words(response));
      }
      return response.body();
    } catch (IOException e) {
      throw new ApiRefusal(0, what + ": no answer (" + e.getMessage() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiRefusal(0, what + ": interrupted");
    }
  }

  private String words(HttpResponse<byte[]> response) {
    StringJoiner words = new StringJoiner("; ");
    words.add("HTTP " + response.statusCode());
    try {
      JsonNode problem = json.readTree(response.body());
      for (String field : new String[] {"code", "detail", "error", "error_description"}) {
        if (problem.hasNonNull(field)) {
          words.add(problem.get(field).asText());
        }
      }
      problem
          .path("violations")
          .forEach(v -> words.add(v.path("field").asText() + ": " + v.path("message").asText()));
    } catch (IOException e) {
      words.add("no reason given");
    }
    return words.toString();
  }
}
