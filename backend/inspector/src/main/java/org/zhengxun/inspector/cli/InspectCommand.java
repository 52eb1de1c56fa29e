package org.zhengxun.inspector.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.zhengxun.inspector.EarlierVisit;
import org.zhengxun.inspector.InspectionCancelledException;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.Inspector;
import org.zhengxun.inspector.check.SiteRules;
import org.zhengxun.inspector.fetch.RevisitPolicy;
import org.zhengxun.inspector.fetch.Revisits;
import org.zhengxun.inspector.report.ReadableReport;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.ReportHtml;
import org.zhengxun.inspector.report.ReportJson;
import org.zhengxun.inspector.report.ReportReader;
import org.zhengxun.inspector.report.ReportText;
import org.zhengxun.inspector.report.ReportXlsx;

/**
 * {@code zx inspect URL}: exit 0 when a report was made, 1 when it could not be, 2 on bad input.
 */
public final class InspectCommand {
  private static final String USAGE =
      """
      用法：zx inspect 网址 [选项]
        --json 文件          把报告写成 JSON
        --html 文件          把报告写成网页，一个文件，可离线阅读、打印
        --xlsx 文件          把报告写成电子表格
        --archive 文件       把网站的应答存成 WARC（以 .gz 结尾则压缩）；未完成的存档接着检查
        --since 文件         上次检查的存档：没有变化的页面不再传送
        --replay 文件        不访问网站，按存档重新检查，监测时间点以存档为准
        --at 日期            监测时间点，如 2025-02-10（当日 09:00），默认现在
        --pages N            最多读取的页面数，默认 300
        --depth N            离首页最多的点击次数，默认 4
        --rate R             对每个主机每秒的请求数，默认 2
        --pace 时段=R         某时段的每秒请求数，可以重复，如 08:00-18:00=1、主机@22:00-06:00=5
        --network 网段       允许访问的内网网段，可以重复，如 10.1.0.0/16
        --reprints 文件      应转载的信息，每行一条：标题 | 原文网址 | 截止日期，后两项可缺
        --register 文件      名录中的信息，每行一项，如 网站标识码：6104000001、类型：部门网站，
                             账号：微信公众号 | 名称 | 账号ID | 网址、下级网站：网址；
                             类型不给时按域名判断
        --ignore-robots      不理会 robots.txt
        --resolve 主机=IP:端口  指定主机的位置，可以重复
      """;

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;

  InspectCommand(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  /** Runs and exits. */
  public static void main(String[] args) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    InspectCommand command =
        new InspectCommand(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Clock.systemUTC());
    System.exit(command.run(args));
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  int run(String[] args) {
    try {
      InspectArguments arguments = InspectArguments.read(args);
      if (arguments.help()) {
        out.print(USAGE);
        return 0;
      }
      checkWritable(arguments.json());
      checkWritable(arguments.html());
      checkWritable(arguments.xlsx());
      checkWritable(arguments.archive());
      return inspect(arguments);
    } catch (BadArgumentException e) {
      err.println(e.getMessage());
      err.println("zx inspect --help 列出全部选项");
      return 2;
    }
  }

  /**
   * Tells before the site is asked that a report or an archive could not be written.
   *
   * @param file may be null
   */
  private static void checkWritable(Path file) {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new BadArgumentException("不能写入文件 " + file + "：它是文件夹，请给出文件名");
    }
    if (!Files.isDirectory(folder)) {
      throw new BadArgumentException("不能写入文件 " + file + "：没有文件夹 " + folder + "，请先建立");
    }
  }

  private int inspect(InspectArguments arguments) {
    ProgressLine progress = new ProgressLine(err, System.console() != null);
    try {
      Report report = report(arguments, progress);
      progress.end();
      ReadableReport readable = ReportReader.read(report, rule -> SiteRules.title(rule).orElse(""));
      write(arguments, report, readable);
      out.print(ReportText.write(readable));
      return 0;
    } catch (IOException e) {
      progress.end();
      err.println(FileTrouble.words(e));
      return 1;
    } catch (UncheckedIOException e) {
      progress.end();
      err.println(FileTrouble.words(e.getCause()));
      return 1;
    } catch (InspectionCancelledException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private static void write(InspectArguments arguments, Report report, ReadableReport readable)
      throws IOException {
    if (arguments.json() != null) {
      write(arguments.json(), ReportJson.write(report));
    }
    if (arguments.html() != null) {
      write(arguments.html(), ReportHtml.write(readable));
    }
    if (arguments.xlsx() != null) {
      try (OutputStream file = Files.newOutputStream(arguments.xlsx())) {
        ReportXlsx.write(readable, file);
      }
    }
  }

  /** A page may hold half a character, which is written as a question mark. */
  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private Report report(InspectArguments arguments, ProgressLine progress) throws IOException {
    Inspector inspector = new Inspector(clock);
    if (arguments.replay() != null) {
      return inspector.replay(arguments.replay(), progress);
    }
    if (arguments.since() == null) {
      return report(arguments, Revisits.none(), inspector, progress);
    }
    try (EarlierVisit since = EarlierVisit.read(arguments.since(), RevisitPolicy.usual(), clock)) {
      return report(arguments, since, inspector, progress);
    }
  }

  private Report report(
      InspectArguments arguments, Revisits since, Inspector inspector, ProgressLine progress)
      throws IOException {
    InspectionRequest request =
        InspectionRequest.of(arguments.site().toUri(), timePoint(arguments))
            .kind(arguments.register().kind(arguments.site().host()))
            .facts(arguments.register().facts())
            .crawl(arguments.limits())
            .pace(arguments.pace())
            .revisits(since)
            .ignoreRobots(arguments.ignoreRobots())
            .reprints(arguments.reprints())
            .addresses(TypedPlaces.of(arguments))
            .build();
    return arguments.archive() == null
        ? inspector.inspect(request, progress)
        : inspector.inspect(request, progress, arguments.archive());
  }

  /** As given, else that of the archive that is gone on with, else now. */
  private ZonedDateTime timePoint(InspectArguments arguments) throws IOException {
    if (arguments.timePoint() != null) {
      return arguments.timePoint();
    }
    return (arguments.archive() == null
            ? Optional.<ZonedDateTime>empty()
            : Inspector.unfinished(arguments.archive()))
        .orElseGet(() -> clock.instant().atZone(CHINA));
  }
}
