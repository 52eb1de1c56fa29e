package org.zhengxun.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zhengxun.testing.ApiTest;

@ApiTest
class UploadLimitTest {
  @TestHTTPResource("/")
  URI server;

  @Test
  void tooLargeABodyIsRefusedInWordsBeforeItIsSent() throws Exception {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          """
          POST /api/v1/register-imports?kind=WEBSITES HTTP/1.1\r
          Host: localhost\r
          Content-Type: multipart/form-data; boundary=x\r
          Content-Length: 209715200\r
          \r
          """
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 413")
          .contains("application/problem+json", "TOO_LARGE", "单个文件不能超过 50 MB");
    }
  }
}
