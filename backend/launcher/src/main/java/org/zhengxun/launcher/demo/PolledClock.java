package org.zhengxun.launcher.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The business clock of a running instance, asked every two seconds; the demo's first day until
 * then.
 */
final class PolledClock implements Supplier<Instant>, AutoCloseable {

  /** The morning on which the demo's story begins. */
  static final Instant FIRST_DAY = OffsetDateTime.parse("2025-02-10T09:00:00+08:00").toInstant();

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
  private final URI address;
  private volatile Instant now = FIRST_DAY;

  PolledClock(URI api) {
    this.address = api.resolve("/api/v1/clock");
    timer.scheduleWithFixedDelay(this::poll, 0, 2, TimeUnit.SECONDS);
  }

  @Override
  public Instant get() {
    return now;
  }

  @Override
  public void close() {
    timer.shutdownNow();
    client.shutdownNow();
  }

  private void poll() {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() == 200) {
        String text = json.readTree(response.body()).path("now").asText();
        now = OffsetDateTime.parse(text).toInstant();
      }
    } catch (IOException | DateTimeParseException e) {
      // The API is starting or gone: the last moment known stays.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
