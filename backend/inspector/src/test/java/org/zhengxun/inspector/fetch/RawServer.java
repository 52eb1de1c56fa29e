package org.zhengxun.inspector.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers every connection with the same bytes, right or wrong, and closes it. */
final class RawServer implements AutoCloseable {
  private final ServerSocket socket;

  RawServer(String answer) throws IOException {
    this(out -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** Writes an answer. */
  @FunctionalInterface
  interface Answer {
    void to(OutputStream out) throws IOException;
  }

  RawServer(Answer answer) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> serve(answer));
  }

  private void serve(Answer answer) {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> answer(client, answer));
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void answer(Socket client, Answer answer) {
    try (client) {
      InputStream in = client.getInputStream();
      int line = 0;
      for (int c = in.read(); c >= 0; c = in.read()) {
        line = c == '\n' ? 0 : c == '\r' ? line : line + 1;
        if (c == '\n' && line == 0 && in.available() == 0) {
          break;
        }
      }
      answer.to(client.getOutputStream());
    } catch (IOException e) {
      // the inspector went away
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
