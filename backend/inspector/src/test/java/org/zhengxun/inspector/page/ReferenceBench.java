package org.zhengxun.inspector.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/** What references cost: resolving one, and reading a page of 25 KB with 100 links. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReferenceBench {
  private static final int LINKS = 100;

  private final WebAddress page =
      AddressParser.parse("http://www.x.gov.cn/zwgk/zcwj/202501/t20250110_123456.html");
  private final List<String> ordinary = new ArrayList<>();
  private final List<String> chinese = new ArrayList<>();
  private final byte[] body;
  private final Document dom;
  private final BoxName.Book names = new BoxName.Book();
  private final PageParser parser = new PageParser();

  public ReferenceBench() {
    StringBuilder html = new StringBuilder("<html><head><meta charset=utf-8><title>县政府</title>");
    html.append("<link rel=stylesheet href=/css/main.css></head><body><ul class=list>");
    String[] forms = {
      "../../xwdt/2025%02d/t202501%02d_%d.html",
      "/zwgk/zcjd/2025%02d/t202501%02d_%d.html",
      "./t2025%02d%02d_%d.html",
      "http://www.x.gov.cn/art/2025/%d/%d/art_12_%d.html"
    };
    for (int i = 0; i < LINKS; i++) {
      String link = forms[i % forms.length].formatted(i % 12 + 1, i % 28 + 1, 1000 + i);
      ordinary.add(link);
      chinese.add("/政策文件/" + i + ".html?关键词=公开");
      html.append("<li class=item><a href='").append(link).append("' title='关于印发实施方案的通知'>");
      html.append("关于印发实施方案的通知".repeat(2)).append(i).append("</a>");
      html.append("<span class=date>2025-01-10</span><p>").append("为深入推进政务公开".repeat(3));
      html.append("</p></li>\n");
    }
    html.append("</ul><div class=footer>主办单位：县政府办公室</div></body></html>");
    body = html.toString().getBytes(StandardCharsets.UTF_8);
    dom = Jsoup.parse(html.toString());
  }

  @Benchmark
  @OperationsPerInvocation(LINKS)
  public void resolveOrdinary(Blackhole sink) {
    for (String reference : ordinary) {
      sink.consume(AddressParser.resolve(page, reference, StandardCharsets.UTF_8));
    }
  }

  @Benchmark
  @OperationsPerInvocation(LINKS)
  public void resolveChinese(Blackhole sink) {
    for (String reference : chinese) {
      sink.consume(AddressParser.resolve(page, reference, StandardCharsets.UTF_8));
    }
  }

  /** The limit: decoding and parsing alone. */
  @Benchmark
  public Document parseOnly() {
    return Jsoup.parse(PageText.decode(body, "text/html").text());
  }

  @Benchmark
  public List<Reference> referencesOfParsedPage() {
    return ReferenceReader.read(dom, new Layout(dom, names), page, StandardCharsets.UTF_8)
        .references();
  }

  @Benchmark
  public List<Reference> parseAndReferences() {
    PageText text = PageText.decode(body, "text/html");
    Document parsed = Jsoup.parse(text.text());
    WebAddress base = DocumentBase.of(text.text(), parsed, page, text.charset());
    return ReferenceReader.read(parsed, new Layout(parsed, names), base, text.charset())
        .references();
  }

  /** All that is made of a page: references, entries, labels, text, kind. */
  @Benchmark
  public Page wholePage() {
    return parser.parse(
        new Fetched(page, page, Instant.EPOCH, 200, "text/html", body, false, null, null), false);
  }

  public static void main(String[] args) throws Exception {
    new Runner(new OptionsBuilder().include(ReferenceBench.class.getName()).build()).run();
  }
}
