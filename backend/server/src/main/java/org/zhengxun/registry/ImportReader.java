package org.zhengxun.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.zhengxun.shared.sheet.Fault;
import org.zhengxun.shared.sheet.HeaderMap;
import org.zhengxun.shared.sheet.Sheet;
import org.zhengxun.shared.sheet.TableRow;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;

/**
 * The dry run: reads every row, matches it with the register by code, else by name and platform and
 * unit (domain rule: never by name alone), and says what is wrong by line and column.
 */
@ApplicationScoped
public class ImportReader {
  private final RegisterRepository repository;
  private final OrganisationRepository organisations;
  private final Platforms platforms;

  ImportReader(
      RegisterRepository repository, OrganisationRepository organisations, Platforms platforms) {
    this.repository = repository;
    this.organisations = organisations;
    this.platforms = platforms;
  }

  DryRun websites(Sheet sheet, Actor actor) {
    HeaderMap<WebsiteSheet.Field> table = WebsiteSheet.COLUMNS.map(sheet);
    DryRun run = new DryRun(table.faults(), table.faults().isEmpty() ? table.rows().size() : 0);
    if (!run.faults.isEmpty()) {
      return run;
    }
    UnitNames units = new UnitNames(organisations.subtree(Actor.EVERYTHING));
    Function<Organisation, Organisation> office = offices();
    Function<UUID, String> names = names();
    Map<String, Website> known = new HashMap<>();
    Map<UUID, Website> siteOf = new HashMap<>();
    for (Website w : repository.allWebsites()) {
      keys(w.data()).forEach(key -> known.putIfAbsent(key, w));
      if (!w.data().state().gone()) {
        siteOf.put(w.data().orgId(), w);
      }
    }
    List<Read<WebsiteSheet.Field, WebsiteData>> read = new ArrayList<>();
    for (TableRow<WebsiteSheet.Field> row : table.rows()) {
      RowReader<WebsiteSheet.Field> cells = WebsiteSheet.reader(row);
      WebsiteData data = WebsiteSheet.read(cells, units, actor, office);
      read.add(new Read<>(row, cells, data));
      if (data != null && data.state().gone()) {
        siteOf.values().remove(existing(keys(data), known));
      }
    }
    for (Read<WebsiteSheet.Field, WebsiteData> one : read) {
      TableRow<WebsiteSheet.Field> row = one.row;
      RowReader<WebsiteSheet.Field> cells = one.cells;
      WebsiteData data = one.data;
      if (data != null) {
        run.once(
            "code",
            data.code(),
            row.line(),
            line -> cells.fault(WebsiteSheet.Field.CODE, "与第 " + line + " 行的标识码重复"));
        if (!data.state().gone()) {
          run.once(
              "unit",
              data.orgId(),
              row.line(),
              line ->
                  cells.fault(WebsiteSheet.Field.SPONSOR, "与第 " + line + " 行是同一单位，一个单位只能开设一个网站"));
        }
        Website existing = existing(keys(data), known);
        Website other = siteOf.get(data.orgId());
        if (other != null && other != existing && !data.state().gone()) {
          cells.fault(WebsiteSheet.Field.SPONSOR, "该单位已登记网站“" + other.data().name() + "”");
        }
        if (existing != null) {
          sameCode(existing.data().code(), data.code(), cells, WebsiteSheet.Field.CODE);
        }
        if (cells.faults().isEmpty()) {
          WebsiteData before = existing == null ? null : existing.data();
          WebsiteData after = before == null ? data : WebsiteSheet.over(before, data, cells);
          run.rows.add(
              new ImportedRow(
                  row.line(),
                  existing == null ? null : existing.id(),
                  effect(before, after),
                  after,
                  null,
                  WebsiteSheet.changes(before, after, names)));
        }
      }
      run.faults.addAll(cells.faults());
    }
    return run;
  }

  DryRun accounts(Sheet sheet, Actor actor) {
    HeaderMap<AccountSheet.Field> table = AccountSheet.COLUMNS.map(sheet);
    DryRun run = new DryRun(table.faults(), table.faults().isEmpty() ? table.rows().size() : 0);
    if (!run.faults.isEmpty()) {
      return run;
    }
    UnitNames units = new UnitNames(organisations.subtree(Actor.EVERYTHING));
    Function<Organisation, Organisation> office = offices();
    Function<UUID, String> names = names();
    List<Platform> dictionary = platforms.all();
    Map<String, Account> known = new HashMap<>();
    Map<String, Account> placeOf = new HashMap<>();
    CodeCheck codes = new CodeCheck(organisations, dictionary);
    for (Account a : repository.allAccounts()) {
      keys(a.data()).forEach(key -> known.putIfAbsent(key, a));
      codes.holds(a.data());
      if (!a.data().state().gone()) {
        placeOf.put(place(a.data()), a);
      }
    }
    List<Read<AccountSheet.Field, AccountData>> read = new ArrayList<>();
    for (TableRow<AccountSheet.Field> row : table.rows()) {
      RowReader<AccountSheet.Field> cells = AccountSheet.reader(row);
      AccountData data = AccountSheet.read(cells, units, actor, office, dictionary);
      read.add(new Read<>(row, cells, data));
      if (data != null && data.state().gone()) {
        placeOf.values().remove(existing(keys(data), known));
      }
    }
    for (Read<AccountSheet.Field, AccountData> one : read) {
      TableRow<AccountSheet.Field> row = one.row;
      RowReader<AccountSheet.Field> cells = one.cells;
      AccountData data = one.data;
      if (data != null) {
        run.once(
            "code",
            data.code(),
            row.line(),
            line -> cells.fault(AccountSheet.Field.CODE, "与第 " + line + " 行的标识码重复"));
        if (data.secondReason() == null && !data.state().gone()) {
          run.once(
              "unit",
              place(data),
              row.line(),
              line ->
                  cells.fault(
                      AccountSheet.Field.PLATFORM,
                      "与第 " + line + " 行是同一单位同一平台，一个单位在一个平台只开设一个账号；确需再开设的请填写“同平台再开设理由”"));
        }
        Account existing = existing(keys(data), known);
        AccountData before = existing == null ? null : existing.data();
        AccountData after = before == null ? data : AccountSheet.over(before, data, cells);
        codes.check(data, cells, office);
        if (before != null) {
          sameCode(before.code(), data.code(), cells, AccountSheet.Field.CODE);
        }
        Account other = placeOf.get(place(after));
        if (comes(before, after) && other != null && other != existing) {
          cells.fault(
              AccountSheet.Field.PLATFORM,
              "该单位在这个平台已登记账号“" + other.data().name() + "”；确需再开设的请填写“同平台再开设理由”");
        }
        if (cells.faults().isEmpty()) {
          run.rows.add(
              new ImportedRow(
                  row.line(),
                  existing == null ? null : existing.id(),
                  effect(before, after),
                  null,
                  after,
                  AccountSheet.changes(before, after, names)));
        }
      }
      run.faults.addAll(cells.faults());
    }
    return run;
  }

  /** Whether the account takes a place it does not hold yet, without a reason for a second one. */
  private static boolean comes(AccountData before, AccountData after) {
    boolean held = before != null && !before.state().gone() && place(before).equals(place(after));
    return !held && !after.state().gone() && after.secondReason() == null;
  }

  private static <E> E existing(List<String> keys, Map<String, E> known) {
    return keys.stream().map(known::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** A row with what it says; null when a cell is at fault. */
  private record Read<F extends Enum<F>, D>(TableRow<F> row, RowReader<F> cells, D data) {}

  /** One account for each unit and platform. */
  private static String place(AccountData data) {
    return data.orgId() + data.platform();
  }

  /** A code once assigned stays. */
  private static <F extends Enum<F>> void sameCode(
      String registered, String written, RowReader<F> cells, F field) {
    if (registered != null && written != null && !registered.equals(written)) {
      cells.fault(field, "名录中的标识码是 " + registered + "，标识码赋予后不再更改");
    }
  }

  private Function<UUID, String> names() {
    Map<UUID, String> known = new HashMap<>();
    return id ->
        id == null ? null : known.computeIfAbsent(id, key -> organisations.get(key).name());
  }

  private Function<Organisation, Organisation> offices() {
    Map<UUID, Organisation> known = new HashMap<>();
    return unit -> known.computeIfAbsent(unit.id(), id -> organisations.areaOf(unit));
  }

  private static ImportedRow.Effect effect(Object before, Object after) {
    return before == null
        ? ImportedRow.Effect.NEW
        : before.equals(after) ? ImportedRow.Effect.UNCHANGED : ImportedRow.Effect.CHANGED;
  }

  private static List<String> keys(WebsiteData d) {
    String byUnit = "unit:" + d.orgId() + d.name();
    return d.code() == null ? List.of(byUnit) : List.of("code:" + d.code(), byUnit);
  }

  private static List<String> keys(AccountData d) {
    String byUnit = "unit:" + d.orgId() + d.platform() + d.name();
    return d.code() == null ? List.of(byUnit) : List.of("code:" + d.code(), byUnit);
  }

  /** What a file would do. */
  static final class DryRun {
    final int total;
    final List<ImportedRow> rows = new ArrayList<>();
    final List<Fault> faults;
    private final Map<String, Integer> seen = new HashMap<>();

    DryRun(List<Fault> headerFaults, int total) {
      this.faults = new ArrayList<>(headerFaults);
      this.total = total;
    }

    /** Reports the line that bore the same value before. */
    void once(String what, Object value, int line, java.util.function.IntConsumer repeated) {
      if (value == null) {
        return;
      }
      Integer before = seen.putIfAbsent(what + ":" + value, line);
      if (before != null) {
        repeated.accept(before);
      }
    }
  }
}
