package org.zhengxun.inspector.bench;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.WebAddress;

/**
 * The limit that the inspector is measured against: a bare loop that fetches pages, parses them and
 * resolves their references, and does nothing else.
 */
final class BareLoop {
  private final Set<String> seen = new HashSet<>();
  private final Deque<WebAddress> waiting = new ArrayDeque<>();
  private final String authority;
  private int pages;
  private long references;

  private BareLoop(WebAddress home) {
    authority = home.authority();
    seen.add(home.toString());
    waiting.add(home);
  }

  public static void main(String[] args) throws Exception {
    BareLoop loop = new BareLoop(AddressParser.parse(args[0]));
    loop.run(Integer.parseInt(args[1]));
    Figures.print("bare loop", loop.pages, loop.references);
  }

  private void run(int most) throws Exception {
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      while (!waiting.isEmpty() && pages < most) {
        WebAddress address = waiting.poll();
        byte[] body =
            client.execute(
                new HttpGet(URI.create(address.toString())),
                response ->
                    response.getCode() == 200 && isHtml(response.getEntity().getContentType())
                        ? EntityUtils.toByteArray(response.getEntity())
                        : null);
        if (body != null) {
          pages++;
          read(address, body);
        }
      }
    }
  }

  private static boolean isHtml(String type) {
    return type != null && type.startsWith("text/html");
  }

  private void read(WebAddress page, byte[] body) throws Exception {
    Document dom = Jsoup.parse(new ByteArrayInputStream(body), null, page.toString());
    for (Element element : dom.select("[href], [src]")) {
      references++;
      String written = element.attr(element.hasAttr("href") ? "href" : "src");
      try {
        Optional<WebAddress> target = AddressParser.resolve(page, written, StandardCharsets.UTF_8);
        if (target.isPresent()
            && seen.add(target.get().toString())
            && target.get().authority().equals(authority)
            && element.normalName().equals("a")) {
          waiting.add(target.get());
        }
      } catch (InvalidAddressException e) {
        // counts as a reference all the same
      }
    }
  }
}
