package org.zhengxun.inspector.cli;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengxun.inspector.Reprint;
import org.zhengxun.inspector.crawl.CrawlLimits;
import org.zhengxun.inspector.fetch.PaceRules;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.Network;
import org.zhengxun.inspector.url.WebAddress;

/**
 * The command line, read.
 *
 * @param site home page
 * @param json file for the JSON report, or null
 * @param html file for the report as a page, or null
 * @param xlsx file for the report as a spreadsheet, or null
 * @param archive file for the answers, or null
 * @param since archive of an earlier inspection, or null
 * @param replay archive to make the inspection again from, instead of a site; or null
 * @param timePoint monitoring time point, or null when none was given
 * @param limits how far to go
 * @param pace requests a second by host and time
 * @param ignoreRobots true to override robots.txt
 * @param places hosts with a place given by hand
 * @param networks networks that may be reached although they are not public
 * @param reprints items that the site has to reprint
 * @param register what the register says of the site
 * @param help true when only help was asked for
 */
record InspectArguments(
    WebAddress site,
    Path json,
    Path html,
    Path xlsx,
    Path archive,
    Path since,
    Path replay,
    ZonedDateTime timePoint,
    CrawlLimits limits,
    PaceRules pace,
    boolean ignoreRobots,
    Map<String, InetSocketAddress> places,
    List<Network> networks,
    List<Reprint> reprints,
    RegisterFile register,
    boolean help) {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** When the working day begins, as in a plan. */
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /** Go with a replay as well. */
  private static final Set<String> OF_REPORT =
      Set.of("--json", "--html", "--xlsx", "--replay", "--help");

  /** Options without a value. */
  private static final Set<String> SWITCHES = Set.of("--help", "--ignore-robots");

  private static final Pattern PLACE = Pattern.compile("([^=\\s]+)=(.+):(\\d{1,5})");

  static InspectArguments read(String[] args) {
    return new Reader(args).read();
  }

  private static final class Reader {
    private final Deque<String> rest;

    /** Options given that say how to ask a site. */
    private final List<String> ofSite = new ArrayList<>();

    private final Map<String, InetSocketAddress> places = new HashMap<>();
    private ZonedDateTime timePoint;
    private WebAddress site;
    private Path json;
    private Path html;
    private Path xlsx;
    private Path archive;
    private Path since;
    private Path replay;
    private int pages = CrawlLimits.usual().pages();
    private int depth = CrawlLimits.usual().depth();
    private double rate = 2;
    private final List<PaceRules.Rule> paces = new ArrayList<>();
    private final List<Network> networks = new ArrayList<>();
    private boolean ignoreRobots;
    private List<Reprint> reprints = List.of();
    private RegisterFile register = RegisterFile.unknown();
    private boolean help;

    Reader(String[] args) {
      this.rest = new ArrayDeque<>(Arrays.asList(args));
    }

    InspectArguments read() {
      while (!rest.isEmpty()) {
        option(rest.poll());
      }
      if (site == null && replay == null && !help) {
        throw new BadArgumentException("缺少要检查的网址");
      }
      if (replay != null && (site != null || !ofSite.isEmpty())) {
        throw new BadArgumentException(
            "--replay 只看存档，不能同时给出" + (site != null ? "网址" : " " + ofSite.getFirst()));
      }
      if (since != null && since.equals(archive)) {
        throw new BadArgumentException("--since 是上次的存档，--archive 须是另一个文件");
      }
      CrawlLimits usual = CrawlLimits.usual();
      CrawlLimits limits = new CrawlLimits(pages, depth, usual.links(), usual.time());
      return new InspectArguments(
          site,
          json,
          html,
          xlsx,
          archive,
          since,
          replay,
          timePoint,
          limits,
          new PaceRules(rate, paces),
          ignoreRobots,
          Map.copyOf(places),
          List.copyOf(networks),
          reprints,
          register,
          help);
    }

    private void option(String arg) {
      int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
      String name = equals < 0 ? arg : arg.substring(0, equals);
      if (equals >= 0) {
        if (SWITCHES.contains(name)) {
          throw new BadArgumentException(name + " 不带值，不能写成 " + arg);
        }
        rest.addFirst(arg.substring(equals + 1));
      }
      if (!OF_REPORT.contains(name) && name.startsWith("--")) {
        ofSite.add(name);
      }
      switch (name) {
        case "-h", "--help" -> help = true;
        case "--ignore-robots" -> ignoreRobots = true;
        case "--json" -> json = Path.of(value(name));
        case "--html" -> html = Path.of(value(name));
        case "--xlsx" -> xlsx = Path.of(value(name));
        case "--archive" -> archive = Path.of(value(name));
        case "--since" -> since = Path.of(value(name));
        case "--replay" -> replay = Path.of(value(name));
        case "--at" -> timePoint = timePoint(value(name));
        case "--pages" -> pages = whole(name, 1, 1_000_000);
        case "--depth" -> depth = whole(name, 0, 100);
        case "--rate" -> rate = rate(value(name));
        case "--pace" -> paces.add(PaceOption.read(value(name)));
        case "--network" -> networks.add(network(value(name)));
        case "--reprints" -> reprints = ReprintList.read(Path.of(value(name)));
        case "--register" -> register = RegisterFile.read(Path.of(value(name)));
        case "--resolve" -> place(value(name));
        default -> site(arg);
      }
    }

    private String value(String option) {
      String value = rest.poll();
      if (value == null || value.isBlank()) {
        throw new BadArgumentException(option + " 后面缺少值");
      }
      return value;
    }

    private int whole(String option, int least, int most) {
      String value = value(option);
      if (!value.matches("\\d{1,9}")
          || Integer.parseInt(value) < least
          || Integer.parseInt(value) > most) {
        throw new BadArgumentException(
            "%s 须为 %d 至 %d 的整数，不能是 %s".formatted(option, least, most, value));
      }
      return Integer.parseInt(value);
    }

    private static double rate(String value) {
      try {
        double rate = Double.parseDouble(value);
        if (rate > 0 && rate <= 10_000) {
          return rate;
        }
      } catch (NumberFormatException e) {
        // told below
      }
      throw new BadArgumentException("--rate 须为大于 0 的每秒请求数，不能是 " + value);
    }

    private static ZonedDateTime timePoint(String value) {
      try {
        if (value.length() <= 10) {
          return LocalDate.parse(value).atTime(MORNING).atZone(CHINA);
        }
        return value.matches(".*(Z|[+-]\\d{2}:\\d{2})$")
            ? ZonedDateTime.parse(value).withZoneSameInstant(CHINA)
            : LocalDateTime.parse(value).atZone(CHINA);
      } catch (DateTimeException e) {
        throw new BadArgumentException("--at 须为日期，如 2025-02-10，不能是 " + value);
      }
    }

    private static Network network(String value) {
      try {
        return Network.parse(value);
      } catch (IllegalArgumentException e) {
        throw new BadArgumentException("--network " + e.getMessage());
      }
    }

    private void place(String value) {
      Matcher matcher = PLACE.matcher(value);
      if (!matcher.matches() || Integer.parseInt(matcher.group(3)) > 65535) {
        throw new BadArgumentException("--resolve 须为 主机=IP:端口，不能是 " + value);
      }
      try {
        InetAddress address = InetAddress.getByName(matcher.group(2));
        int port = Integer.parseInt(matcher.group(3));
        places.put(matcher.group(1), new InetSocketAddress(address, port));
      } catch (UnknownHostException e) {
        throw new BadArgumentException("--resolve 的地址不对：" + matcher.group(2));
      }
    }

    private void site(String arg) {
      if (arg.startsWith("-")) {
        throw new BadArgumentException("不认识的选项 " + arg);
      }
      if (site != null) {
        throw new BadArgumentException("一次只能检查一个网址，多余的是 " + arg);
      }
      if (arg.matches("^[a-zA-Z][a-zA-Z0-9+.-]*://.*") && !arg.matches("(?i)^https?://.*")) {
        throw new BadArgumentException("只能检查 http 或 https 网址，不能是 " + arg);
      }
      try {
        site = AddressParser.parse(arg);
      } catch (InvalidAddressException e) {
        throw new BadArgumentException(e.getMessage());
      }
    }
  }
}
