package org.zhengxun.launcher.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One of the demo's people at the API. Paths begin with {@code /api/v1/}. */
public final class DemoUser {
  private final String publicUrl;
  private final Transport transport;
  private final SignIn signIn;
  private final String login;
  private final String membership;

  DemoUser(String publicUrl, Transport transport, SignIn signIn, String login, String membership) {
    this.publicUrl = publicUrl;
    this.transport = transport;
    this.signIn = signIn;
    this.login = login;
    this.membership = membership;
  }

  public String login() {
    return login;
  }

  public JsonNode get(String path) {
    return transport.json(request(path).GET(), what("GET", path));
  }

  /** The bytes of a download. */
  public byte[] download(String path) {
    return transport.bytes(request(path).GET(), what("GET", path));
  }

  /** A command without input. */
  public JsonNode post(String path) {
    return transport.json(
        request(path).POST(HttpRequest.BodyPublishers.noBody()), what("POST", path));
  }

  /**
   * @param body written as JSON
   */
  public JsonNode post(String path, Object body) {
    return send("POST", request(path), path, body);
  }

  /**
   * A command on a row as last read.
   *
   * @param version of the row, sent as If-Match
   */
  public JsonNode post(String path, int version, Object body) {
    return send("POST", request(path).header("If-Match", Integer.toString(version)), path, body);
  }

  /**
   * @param version of the row as last read, sent as If-Match
   */
  public JsonNode put(String path, int version, Object body) {
    return send("PUT", request(path).header("If-Match", Integer.toString(version)), path, body);
  }

  /** Uploads one file as the part {@code file}. */
  public JsonNode upload(String path, String fileName, byte[] content) {
    String boundary = "zx" + UUID.randomUUID().toString().replace("-", "");
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .formatted(boundary, fileName)
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return transport.json(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())),
        what("POST", path));
  }

  private JsonNode send(String method, HttpRequest.Builder request, String path, Object body) {
    return transport.json(
        request
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofByteArray(transport.json(body))),
        what(method, path));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(publicUrl + path))
            .header("Authorization", "Bearer " + signIn.token(login));
    return membership == null ? request : request.header("X-Membership", membership);
  }

  private String what(String method, String path) {
    return method + " " + path + " as " + login;
  }
}
