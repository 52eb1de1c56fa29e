package org.zhengxun.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits until a part answers over HTTP, and no longer than its process lives. */
final class Waiting {
  private final Parts parts;
  private final Part part;
  private final Duration patience;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(2))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Waiting(Parts parts, Part part, Duration patience) {
    this.parts = parts;
    this.part = part;
    this.patience = patience;
  }

  /**
   * Waits until an address answers 200, following redirects.
   *
   * @throws LaunchFailure when the process ends or the patience does
   */
  void until(String url) throws IOException, InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    String last = "no answer";
    while (System.nanoTime() < end) {
      last = answer(url);
      if (last.equals("200")) {
        return;
      }
      if (!parts.isRunning(part)) {
        throw new PartFailure(part, part.label() + " ended while it started.");
      }
      Thread.sleep(150);
    }
    throw new PartFailure(
        part,
        part.label()
            + " does not answer at "
            + url
            + " after "
            + Progress.format(patience)
            + " (last: "
            + last
            + ").");
  }

  private String answer(String url) throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10)).build();
      return Integer.toString(
          client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
    } catch (IOException e) {
      return e.getClass().getSimpleName();
    }
  }
}
