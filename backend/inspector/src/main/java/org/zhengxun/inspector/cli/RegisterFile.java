package org.zhengxun.inspector.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengxun.inspector.AccountFacts;
import org.zhengxun.inspector.SiteFacts;
import org.zhengxun.inspector.SiteKind;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;

/**
 * What the register says of a site, one fact a line: {@code 网站标识码：6104000001}. {@code 账号} may stand
 * on several lines, {@code 账号：平台 | 名称 | 账号ID | 网址}, the last two left out when unknown; {@code
 * 账号：无} says that there are none. {@code 下级网站}, the home page of a site below, may stand on several
 * lines, too. Empty lines and those that begin with {@code #} are none.
 *
 * @param kind null when the file does not say
 */
record RegisterFile(SiteKind kind, SiteFacts facts) {
  private static final String HOW =
      "--register 的每一行须为“项目：内容”，项目为 类型、网站名称、网站标识码、主办单位、ICP备案编号、公安机关备案号、账号、下级网站，不能是 ";

  static RegisterFile unknown() {
    return new RegisterFile(null, SiteFacts.unknown());
  }

  static RegisterFile read(Path file) {
    Reader reader = new Reader();
    try {
      Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .map(line -> line.replace("\uFEFF", "").strip())
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(reader::line);
    } catch (IOException e) {
      throw new BadArgumentException("不能读取 --register 的文件 " + file + "，须为 UTF-8 文本");
    }
    return reader.register();
  }

  private static final class Reader {
    private final Map<String, String> known = new HashMap<>();
    private SiteKind kind;
    private final List<URI> sitesBelow = new ArrayList<>();
    private List<AccountFacts> accounts;

    void line(String line) {
      String[] parts = line.split("[：:]", 2);
      if (parts.length < 2 || parts[1].isBlank()) {
        throw new BadArgumentException(HOW + line);
      }
      String value = parts[1].strip();
      switch (parts[0].strip()) {
        case "类型" -> kind = kind(value);
        case "账号" -> account(value);
        case "下级网站" -> sitesBelow.add(site(value));
        case "网站名称", "网站标识码", "主办单位", "ICP备案编号", "公安机关备案号" -> known.put(parts[0].strip(), value);
        default -> throw new BadArgumentException(HOW + line);
      }
    }

    private static SiteKind kind(String value) {
      return switch (value) {
        case "政府门户网站", "门户" -> SiteKind.PORTAL;
        case "部门网站", "部门" -> SiteKind.DEPARTMENT;
        default -> throw new BadArgumentException("--register 的类型须为“政府门户网站”或“部门网站”，不能是 " + value);
      };
    }

    private static URI site(String value) {
      try {
        return AddressParser.parse(value).toUri();
      } catch (InvalidAddressException e) {
        throw new BadArgumentException("--register 的下级网站须为网址：" + e.getMessage());
      }
    }

    private void account(String value) {
      if (accounts == null) {
        accounts = new ArrayList<>();
      }
      if (value.equals("无")) {
        return;
      }
      String[] parts = value.split("[|｜]", -1);
      if (parts.length < 2 || parts.length > 4) {
        throw new BadArgumentException("--register 的账号须为“平台 | 名称 | 账号ID | 网址”，不能是 " + value);
      }
      accounts.add(
          new AccountFacts(part(parts, 1), part(parts, 0), part(parts, 2), part(parts, 3), null));
    }

    private static String part(String[] parts, int index) {
      return index >= parts.length || parts[index].isBlank() ? null : parts[index].strip();
    }

    RegisterFile register() {
      return new RegisterFile(
          kind,
          new SiteFacts(
              known.get("网站名称"),
              known.get("网站标识码"),
              known.get("主办单位"),
              known.get("ICP备案编号"),
              known.get("公安机关备案号"),
              accounts,
              List.of(),
              sitesBelow));
    }
  }

  /**
   * The kind of site, judged by its host when the file does not say: a department's domain has a
   * part of its own under its government's (域名 of 门户 www.□□□.gov.cn).
   */
  SiteKind kind(String host) {
    if (kind != null) {
      return kind;
    }
    String own = host.replaceFirst("^www\\.", "").replaceFirst("\\.gov\\.cn$", "");
    return host.endsWith(".gov.cn") && own.contains(".") ? SiteKind.DEPARTMENT : SiteKind.PORTAL;
  }
}
