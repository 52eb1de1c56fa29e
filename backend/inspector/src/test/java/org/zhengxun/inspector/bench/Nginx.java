package org.zhengxun.inspector.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The server of a bench's site: nginx on the loopback network, ended with the bench. */
final class Nginx implements AutoCloseable {
  private static final int LONGEST_START_MILLIS = 10_000;

  private final Process process;
  private final int port;

  private Nginx(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * @param work a folder for its own files
   * @param root the folder it serves
   * @param hosts addresses it answers at, from 127.0.0.1 on
   * @param locations further places of the configuration, or nothing
   */
  static Nginx serve(Path work, Path root, int hosts, String locations) throws Exception {
    int port = freePort();
    Path config = config(work, root, port, hosts, locations);
    Process process = new ProcessBuilder("nginx", "-c", config.toString()).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    awaitStart(process, port);
    return new Nginx(process, port);
  }

  int port() {
    return port;
  }

  private static void awaitStart(Process process, int port) throws Exception {
    for (int waited = 0; waited < LONGEST_START_MILLIS && process.isAlive(); waited += 50) {
      try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException notYet) {
        Thread.sleep(50);
      }
    }
    process.destroy();
    throw new IOException("nginx did not start");
  }

  private static Path config(Path work, Path root, int port, int hosts, String locations)
      throws IOException {
    String text =
        """
        %4$s daemon off; worker_processes 1; pid %1$s/nginx.pid; error_log %1$s/error.log;
        events { worker_connections 4096; }
        http {
          types { text/html html; text/css css; application/javascript js; image/png png; }
          access_log off; sendfile on; keepalive_requests 1000000;
          client_body_temp_path %1$s/b; proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f;
          uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
          server { %2$s root %3$s; %5$s }
        }
        """
            .formatted(work, listen(hosts, port), root, user(), locations);
    return Files.writeString(work.resolve("nginx-" + port + ".conf"), text);
  }

  private static String listen(int hosts, int port) {
    return IntStream.rangeClosed(1, hosts)
        .mapToObj(host -> "listen 127.0.0." + host + ":" + port + ";")
        .collect(Collectors.joining(" "));
  }

  /** A server started by root would read as somebody who may not see our folder. */
  private static String user() {
    return System.getProperty("user.name").equals("root") ? "user root;" : "";
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(10, TimeUnit.SECONDS);
  }
}
