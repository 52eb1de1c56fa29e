package org.zhengxun.inspector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.crawl.Cut;
import org.zhengxun.inspector.fetch.Cause;

class InspectCommandTest {
  private static final Path SCHEMA = Path.of("../../openapi/inspection-report.schema.json");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return new InspectCommand(stream(out), stream(err), Clock.systemUTC()).run(args);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(file));
  }

  @Test
  void printsAReportAndWritesJsonThatFollowsTheSchema() throws IOException {
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/gone'>旧闻</a><a href='http://10.1.2.3/'>内网</a>");
      Path file = folder.resolve("report.json");

      int exit =
          run(site.url("/"), "--json", file.toString(), "--at", "2025-02-10", "--rate", "500");

      assertThat(exit).isZero();
      assertThat(out.toString(StandardCharsets.UTF_8)).contains("D067").contains("旧闻");
      JsonNode report = json(file);
      assertThat(report.fieldNames())
          .toIterable()
          .containsExactly(
              "site", "timePoint", "started", "finished", "tool", "checked", "findings");
      assertThat(report.get("timePoint").asText()).isEqualTo("2025-02-10T09:00:00+08:00");
      assertThat(
              JsonSchemaFactory.getInstance(VersionFlag.V202012)
                  .getSchema(Files.readString(SCHEMA))
                  .validate(report))
          .isEmpty();
    }
  }

  @Test
  void theSchemaNamesEveryCauseAndEveryReasonForACutWalk() throws IOException {
    JsonNode schema = json(SCHEMA);

    assertThat(words(schema.findPath("cut")))
        .containsExactlyElementsOf(Stream.of(Cut.values()).map(Cut::name).toList());
    assertThat(words(schema.at("/$defs/finding/properties/cause")))
        .containsExactlyInAnyOrderElementsOf(Stream.of(Cause.values()).map(Cause::name).toList());
  }

  private static List<String> words(JsonNode property) {
    return StreamSupport.stream(property.get("enum").spliterator(), false)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .toList();
  }

  @Test
  void aFullDiskIsToldWithTheFileAndWhatToDo() {
    assumeTrue(Files.isWritable(Path.of("/dev/full")));

    assertThat(run("http://127.0.0.1:1/", "--archive", "/dev/full")).isEqualTo(1);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("存档 /dev/full 没有写完：磁盘已满，请清理，再用同样的网址和选项加 --archive /dev/full 接着检查");
  }

  @Test
  void writesPageAndSpreadsheetAndTheSamePageFromTheArchive() throws IOException {
    Path html = folder.resolve("report.html");
    Path xlsx = folder.resolve("report.xlsx");
    Path archive = folder.resolve("site.warc");
    Path again = folder.resolve("again.html");
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/gone'>旧&lt;b&gt;闻</a>");
      run(site.url("/"), "--html=" + html, "--xlsx=" + xlsx, "--archive=" + archive, "--rate=500");
    }

    assertThat(run("--replay", archive.toString(), "--html", again.toString())).isZero();

    assertThat(Jsoup.parse(Files.readString(html)).select("#r-D067").text()).contains("旧<b>闻");
    assertThat(again).hasSameTextualContentAs(html);
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(xlsx))) {
      assertThat(book.getFirstSheet().read())
          .anyMatch(row -> row.getCellText(1).equals("D067") && row.getCellText(8).contains("旧"));
    }
  }

  @Test
  void aKilledInspectionGoesOnByTheSameCommandWithItsTimePoint() throws IOException {
    Path archive = folder.resolve("site.warc");
    Path file = folder.resolve("report.json");
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/gone'>旧闻</a>");
      String[] command = {site.url("/"), "--archive=" + archive, "--json=" + file, "--rate=500"};
      run(command);
      String timePoint = json(file).get("timePoint").asText();
      cutLastRecord(archive);

      assertThat(run(command)).isZero();

      assertThat(json(file).get("timePoint").asText()).isEqualTo(timePoint);
      assertThat(run(command)).isEqualTo(1);
    }
  }

  private static void cutLastRecord(Path archive) throws IOException {
    String records = Files.readString(archive, StandardCharsets.ISO_8859_1);
    Files.writeString(
        archive, records.substring(0, records.lastIndexOf("WARC/1")), StandardCharsets.ISO_8859_1);
  }

  @Test
  void unreachableSiteIsARecordedOutcome() throws IOException {
    Path file = folder.resolve("report.json");

    int exit = run("http://127.0.0.1:1/", "--json", file.toString());

    assertThat(exit).isZero();
    JsonNode finding = json(file).get("findings").get(0);
    assertThat(finding.get("cause").asText()).isEqualTo("CONNECT_REFUSED");
    assertThat(finding.get("verdict").asText()).isEqualTo("SUSPECT");
    assertThat(json(file).at("/checked/pages").asInt()).isZero();
    assertThat(json(file).at("/checked/rules/D066").asText()).isEqualTo("NO_DATA");
  }

  @Test
  void resolvedHostIsReachedAtItsPlaceUnderItsName() {
    try (TestSite site = new TestSite()) {
      String[] host = {null};
      site.at(
          "/",
          exchange -> {
            host[0] = exchange.getRequestHeaders().getFirst("Host");
            exchange.sendResponseHeaders(204, -1);
          });

      run("http://www.x.gov.cn/", "--resolve", "www.x.gov.cn=127.0.0.1:" + site.port());

      assertThat(host[0]).isEqualTo("www.x.gov.cn");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', 缺少要检查的网址",
    "ftp://a.gov.cn/, 只能检查 http 或 https",
    "http://a b/, 主机名不对",
    "http://a.gov.cn --at gestern, --at 须为日期",
    "http://a.gov.cn --pages 0, --pages 须为",
    "http://a.gov.cn --rate -1, --rate 须为",
    "http://a.gov.cn --json, 缺少值",
    "http://a.gov.cn --html /no/such/folder/x.html, 不能写入文件",
    "http://a.gov.cn --xlsx /no/such/folder/x.xlsx, 不能写入文件",
    "http://a.gov.cn --json /no/such/folder/x.json, 不能写入文件",
    "http://a.gov.cn --json /no/such/folder/x.json, 没有文件夹 /no/such/folder，请先建立",
    "http://a.gov.cn --archive /, 它是文件夹，请给出文件名",
    "--ignore-robots=true http://a.gov.cn, --ignore-robots 不带值，不能写成 --ignore-robots=true",
    "http://a.gov.cn --help=1, --help 不带值",
    "http://a.gov.cn --resolve a=b, --resolve 须为",
    "http://a.gov.cn --fast, 不认识的选项",
    "http://a.gov.cn http://b.gov.cn, 一次只能检查一个网址"
  })
  void badArgumentsAreExplained(String line, String message) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" (?!b/)");

    assertThat(run(args)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(message)
        .hasLineCount(2)
        .endsWith("zx inspect --help 列出全部选项\n");
  }

  @Test
  void itemsToReprintAreReadFromAFile() throws IOException {
    Path list = folder.resolve("list.txt");
    Files.writeString(list, "# 清单\n\n要闻一则 | http://www.example.org/1 | 2025-02-01\n");
    try (TestSite site = new TestSite()) {
      site.page("/", "<a href='/a.html'>新闻</a>").page("/a.html", "<p>新闻</p>");

      int exit =
          run(site.url("/"), "--reprints", list.toString(), "--at", "2025-02-10", "--rate=500");

      assertThat(exit).isZero();
      assertThat(out.toString(StandardCharsets.UTF_8)).contains("X008").contains("要闻一则");
    }
  }

  @Test
  void aListThatCannotBeReadIsBadInput() throws IOException {
    Path list = folder.resolve("list.txt");
    Files.writeString(list, "要闻一则 | 明天");

    assertThat(run("http://127.0.0.1/", "--reprints", list.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("要闻一则 | 明天");
  }

  @Test
  void aListedNetworkIsReachedAndOthersAreNot() throws IOException {
    Path file = folder.resolve("report.json");
    try (TestSite site = new TestSite()) {
      String other = "http://localhost:" + site.port() + "/gone";
      site.page("/", "<a href='" + other + "'>旧闻</a>");

      run(site.url("/"), "--json=" + file, "--rate=500");
      assertThat(json(file).at("/checked/skipped/0/cause").asText()).isEqualTo("REFUSED_ADDRESS");

      run(site.url("/"), "--json=" + file, "--rate=500", "--network", "127.0.0.0/8");
      assertThat(json(file).at("/checked/skipped")).isEmpty();
      assertThat(out.toString(StandardCharsets.UTF_8)).contains("旧闻");
    }
  }

  @Test
  void whatIsNoNetworkIsBadInput() {
    assertThat(run("http://127.0.0.1/", "--network", "10.1.0.0/8")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("10.1.0.0/8");
  }

  @Test
  void filesThatCannotServeAreToldInChinese() throws IOException {
    Path other = Files.writeString(folder.resolve("notes.txt"), "x");
    Path archive = folder.resolve("a.warc");
    Path damaged = folder.resolve("cut.warc");
    try (TestSite site = new TestSite()) {
      site.page("/", "<p>x</p>");
      String[] plain = {site.url("/"), "--at", "2025-02-10", "--rate", "500"};
      assertThat(run(plain[0], "--at", "2025-02-10", "--rate", "500", "--archive", text(archive)))
          .isZero();
      byte[] whole = Files.readAllBytes(archive);
      Files.write(damaged, java.util.Arrays.copyOf(whole, whole.length * 2 / 3));

      assertThat(told(plain[0], "--archive", text(archive))).contains("属于另一次检查").contains("换一个文件名");
      assertThat(told("--replay", text(damaged))).contains("没有完成").contains("接着检查");
    }
    assertThat(told("--replay", text(other))).contains("不是检查存档");
    assertThat(told("http://127.0.0.1/", "--archive", text(other))).contains("不予覆盖");
    assertThat(told("--replay", text(folder.resolve("none.warc"))))
        .contains("没有文件")
        .contains("核对文件名");
    assertThat(told("--replay", text(folder))).contains("文件");
  }

  private static String text(Path path) {
    return path.toString();
  }

  /** What a command that makes no report says, which holds no English sentence. */
  private String told(String... args) {
    err.reset();
    assertThat(run(args)).isEqualTo(1);
    String said = err.toString(StandardCharsets.UTF_8);
    assertThat(said.replace(folder.toString(), "")).doesNotContainPattern("[a-z]+ [a-z]+ [a-z]+");
    return said;
  }
}
