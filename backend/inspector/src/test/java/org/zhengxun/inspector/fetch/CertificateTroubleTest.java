package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.PublicAddresses;

/** Certificates made by keytool, each with its own fault. */
class CertificateTroubleTest {
  private static final String PASSWORD = "changeit";

  @TempDir private Path folder;
  private HttpsServer server;
  private int status = 200;
  private Runnable onRequest = () -> {};

  @BeforeEach
  void listen() throws Exception {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            onRequest.run();
            exchange.getResponseHeaders().set("Location", "/y");
            exchange.sendResponseHeaders(status, 1);
            exchange.getResponseBody().write('x');
          }
        });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void keytool(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-keystore", folder.resolve("keys").toString()));
    command.addAll(List.of("-storepass", PASSWORD, "-storetype", "PKCS12"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.txt").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("keytool.txt"))).isZero();
  }

  private void key(String alias, String san, String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-dname", "CN=" + alias));
    arguments.addAll(List.of("-keyalg", "EC", "-ext", "san=" + san));
    arguments.addAll(List.of(more));
    keytool(arguments.toArray(String[]::new));
  }

  private Fetched link() throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve("keys"))) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.start();
    try (Fetcher fetcher =
        new Fetcher(
            PublicAddresses.andHosts(Set.of("127.0.0.1")),
            FetchLimits.usual(),
            1000,
            Clock.systemUTC())) {
      return fetcher.link(
          AddressParser.parse("https://127.0.0.1:" + server.getAddress().getPort() + "/x"));
    }
  }

  @Test
  void selfSignedCertificateDoesNotHideThatThePageOpens() throws Exception {
    key("own", "ip:127.0.0.1");

    Fetched link = link();

    assertThat(link.cause()).isEqualTo(Cause.CERTIFICATE);
    assertThat(link.detail()).isEqualTo("证书为自签名；不核验证书时可以打开");
  }

  @Test
  void pageThatIsMissingBehindABadCertificateIsTold() throws Exception {
    key("own", "ip:127.0.0.1");
    status = 404;

    assertThat(link().detail()).isEqualTo("证书为自签名；不核验证书时也打不开：页面不存在（404）");
  }

  @Test
  void whereAnAddressBehindABadCertificateLeadsIsTold() throws Exception {
    key("own", "ip:127.0.0.1");
    status = 302;

    assertThat(link().detail()).startsWith("证书为自签名；不核验证书时跳转到 https://127.0.0.1:").endsWith("/y");
  }

  @Test
  @Timeout(30)
  void aLookBehindABadCertificateThatWasBrokenOffIsNoAnswer() throws Exception {
    key("own", "ip:127.0.0.1");
    AtomicReference<Thread> asking = new AtomicReference<>();
    CountDownLatch brokenOff = new CountDownLatch(1);
    onRequest =
        () -> {
          asking.get().interrupt();
          await(brokenOff);
        };
    FutureTask<Fetched> link = new FutureTask<>(this::link);
    asking.set(Thread.ofVirtual().unstarted(link));
    asking.get().start();

    try {
      assertThat(link.get().cause()).isEqualTo(Cause.CANCELLED);
    } finally {
      brokenOff.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void expiredCertificateIsToldWithItsDay() throws Exception {
    key("old", "ip:127.0.0.1", "-startdate", "2020/01/01 12:00:00", "-validity", "10");

    assertThat(link().detail()).startsWith("证书已于 2020-01-11 过期");
  }

  @Test
  void certificateOfAnotherHostIsTold() throws Exception {
    key("other", "dns:www.example.org");

    assertThat(link().detail()).startsWith("证书不属于该域名");
  }

  @Test
  void chainWithoutItsMiddleIsTold() throws Exception {
    key("middle", "dns:middle", "-ext", "bc=ca:true");
    key("leaf", "ip:127.0.0.1", "-signer", "middle");
    Path leaf = folder.resolve("leaf.pem");
    Path keys = folder.resolve("keys");
    KeyStore store = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
    var own = store.getCertificate("leaf");
    var key = store.getKey("leaf", PASSWORD.toCharArray());
    KeyStore alone = KeyStore.getInstance("PKCS12");
    alone.load(null, null);
    alone.setKeyEntry(
        "leaf", key, PASSWORD.toCharArray(), new java.security.cert.Certificate[] {own});
    try (var out = Files.newOutputStream(leaf)) {
      alone.store(out, PASSWORD.toCharArray());
    }
    Files.move(leaf, keys, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThat(link().detail()).startsWith("证书链不完整");
  }

  @Test
  void wholeChainOfAnUnknownAuthorityIsTold() throws Exception {
    key("root", "dns:root", "-ext", "bc=ca:true");
    key("leaf", "ip:127.0.0.1", "-signer", "root");
    keytool("-delete", "-alias", "root");

    assertThat(link().detail()).startsWith("颁发机构不受信任");
  }
}
