package org.zhengxun.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSitesTest {

  private static final Instant NOW = Instant.parse("2025-02-10T01:00:00Z");

  @TempDir Path state;
  private DemoSites sites;

  @BeforeEach
  void start() {
    sites = new DemoSites(() -> NOW, state, 0);
  }

  @AfterEach
  void stop() {
    sites.close();
  }

  @Test
  void hostNameChoosesTheSite() throws IOException {
    assertThat(send("GET", "www.liquan.gov.cn:80", "/")).contains("200 OK", "6104250035");
    assertThat(send("GET", "sfj.xianyang.gov.cn.localhost", "/")).contains("200 OK", "6104000051");
    assertThat(send("GET", "www.example.com", "/")).startsWith("HTTP/1.1 421");
  }

  @Test
  void thePortItselfListsTheSitesForPeople() throws IOException {
    assertThat(send("GET", "localhost", "/")).contains("http://www.xingping.gov.cn.localhost:");
  }

  @Test
  void aMendedSiteIsRightAtOnceAndAfterARestart() throws IOException {
    assertThat(send("GET", "www.xingping.gov.cn", "/ztzl/zt01/")).doesNotContain("conac");
    assertThat(send("POST", "control.invalid", "/mend?host=www.xingping.gov.cn"))
        .contains("200 OK");
    assertThat(send("GET", "www.xingping.gov.cn", "/ztzl/zt01/")).contains("conac");
    sites.close();
    sites = new DemoSites(() -> NOW, state, 0);
    assertThat(send("GET", "www.xingping.gov.cn", "/ztzl/zt01/")).contains("conac");
    assertThat(send("POST", "control.invalid", "/break?host=www.xingping.gov.cn"))
        .contains("200 OK");
    assertThat(send("GET", "www.xingping.gov.cn", "/ztzl/zt01/")).doesNotContain("conac");
  }

  @Test
  void controlsAnswerOnlyUnderTheirOwnNameAndOnlyToPost() throws IOException {
    assertThat(send("GET", "control.invalid", "/sites")).contains("\"code\":\"6104810043\"");
    assertThat(send("GET", "control.invalid", "/mend?host=www.xingping.gov.cn")).contains(" 404 ");
    assertThat(send("POST", "control.invalid", "/mend?host=nobody")).contains(" 404 ");
    send("POST", "localhost", "/mend?host=www.xingping.gov.cn");
    assertThat(sites.sites()).noneMatch(SiteState::mended);
  }

  @Test
  void aBrokenAddressClosesTheConnectionWithoutAnAnswer() throws IOException {
    assertThat(send("GET", "zjj.tongchuan-shili.gov.cn", "/error/closed.html")).isEmpty();
  }

  @Test
  void headSendsNoBody() throws IOException {
    assertThat(send("HEAD", "www.liquan.gov.cn", "/")).contains("200 OK").doesNotContain("<html");
  }

  private String send(String method, String host, String target) throws IOException {
    try (Socket socket = new Socket(sites.address().getAddress(), sites.address().getPort())) {
      String request =
          method
              + " "
              + target
              + " HTTP/1.1\r\nHost: "
              + host
              + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .lines()
          .collect(Collectors.joining("\n"));
    }
  }
}
