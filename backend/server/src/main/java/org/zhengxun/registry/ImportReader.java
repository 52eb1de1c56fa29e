package org.zhengxun.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Function<UUID, String> areaCode = areaCodes(office);
    RegisterMatch<Website> register = new RegisterMatch<>();
    for (Website w : repository.allWebsites()) {
      WebsiteData held = w.data();
      register.knows(w, held.code(), name(held), held.state().gone(), place(held));
    }
    List<Read<WebsiteSheet.Field, WebsiteData>> read = new ArrayList<>();
    for (TableRow<WebsiteSheet.Field> row : table.rows()) {
      RowReader<WebsiteSheet.Field> cells = WebsiteSheet.reader(row);
      read.add(new Read<>(row, cells, WebsiteSheet.read(cells, units, actor, office)));
    }
    List<Website> found = register.match(read.stream().map(ImportReader::website).toList());
    UnreadRows unread = new UnreadRows();
    read.stream()
        .filter(one -> one.data == null)
        .forEach(
            one ->
                unread.add(
                    one.cells.text(WebsiteSheet.Field.CODE),
                    one.cells.text(WebsiteSheet.Field.NAME)));
    for (int i = 0; i < read.size(); i++) {
      int line = read.get(i).row.line();
      RowReader<WebsiteSheet.Field> cells = read.get(i).cells;
      WebsiteData data = read.get(i).data;
      Website existing = found.get(i);
      if (data != null) {
        WebsiteData before = existing == null ? null : existing.data();
        WebsiteData after = before == null ? data : WebsiteSheet.over(before, data, cells);
        run.once("code", data.code(), line, cells, WebsiteSheet.Field.CODE, "的标识码重复");
        run.once("record", existing, line, cells, WebsiteSheet.Field.NAME, "是名录中的同一个网站");
        if (!after.state().gone()) {
          run.once(
              "unit", place(after), line, cells, WebsiteSheet.Field.SPONSOR, "是同一单位，一个单位只能开设一个网站");
          Website other = register.other(place(after), existing);
          if (other != null && !unread.speakOf(other.data().code(), other.data().name())) {
            cells.fault(WebsiteSheet.Field.SPONSOR, "该单位已登记网站“" + other.data().name() + "”");
          }
        }
        if (before != null && !unread.speakOf(before.code(), before.name())) {
          sameCode(before.code(), data.code(), cells, WebsiteSheet.Field.CODE);
        }
        if (cells.faults().isEmpty()) {
          run.rows.add(
              new ImportedRow(
                  line,
                  existing == null ? null : existing.id(),
                  effect(before, after),
                  after,
                  null,
                  WebsiteSheet.changes(before, after, names),
                  ImportNotes.of(before, after, areaCode.apply(after.orgId()), names)));
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
    RegisterMatch<Account> register = new RegisterMatch<>();
    CodeCheck codes = new CodeCheck(organisations, dictionary);
    for (Account a : repository.allAccounts()) {
      AccountData held = a.data();
      codes.holds(held);
      register.knows(a, held.code(), name(held), held.state().gone(), place(held));
    }
    List<Read<AccountSheet.Field, AccountData>> read = new ArrayList<>();
    for (TableRow<AccountSheet.Field> row : table.rows()) {
      RowReader<AccountSheet.Field> cells = AccountSheet.reader(row);
      read.add(new Read<>(row, cells, AccountSheet.read(cells, units, actor, office, dictionary)));
    }
    List<Account> found = register.match(read.stream().map(ImportReader::account).toList());
    UnreadRows unread = new UnreadRows();
    read.stream()
        .filter(one -> one.data == null)
        .forEach(
            one ->
                unread.add(
                    one.cells.text(AccountSheet.Field.CODE),
                    one.cells.text(AccountSheet.Field.NAME)));
    for (int i = 0; i < read.size(); i++) {
      int line = read.get(i).row.line();
      RowReader<AccountSheet.Field> cells = read.get(i).cells;
      AccountData data = read.get(i).data;
      Account existing = found.get(i);
      if (data != null) {
        AccountData before = existing == null ? null : existing.data();
        AccountData after = before == null ? data : AccountSheet.over(before, data, cells);
        run.once("code", data.code(), line, cells, AccountSheet.Field.CODE, "的标识码重复");
        run.once("record", existing, line, cells, AccountSheet.Field.NAME, "是名录中的同一个账号");
        codes.check(data, cells, office);
        if (before != null && !unread.speakOf(before.code(), before.name())) {
          sameCode(before.code(), data.code(), cells, AccountSheet.Field.CODE);
        }
        if (after.secondReason() == null && !after.state().gone()) {
          run.once(
              "unit",
              place(after),
              line,
              cells,
              AccountSheet.Field.PLATFORM,
              "是同一单位同一平台，一个单位在一个平台只开设一个账号；确需再开设的请填写“同平台再开设理由”");
        }
        Account other = register.other(place(after), existing);
        if (comes(before, after)
            && other != null
            && !unread.speakOf(other.data().code(), other.data().name())) {
          cells.fault(
              AccountSheet.Field.PLATFORM,
              "该单位在这个平台已登记账号“" + other.data().name() + "”；确需再开设的请填写“同平台再开设理由”");
        }
        if (cells.faults().isEmpty()) {
          run.rows.add(
              new ImportedRow(
                  line,
                  existing == null ? null : existing.id(),
                  effect(before, after),
                  null,
                  after,
                  AccountSheet.changes(before, after, names),
                  ImportNotes.of(before, after, names)));
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

  /** A row with what it says; null when a cell is at fault. */
  private record Read<F extends Enum<F>, D>(TableRow<F> row, RowReader<F> cells, D data) {
    /** Null when the file leaves the field open. */
    Boolean said(F field, boolean value) {
      return cells.text(field) == null ? null : value;
    }
  }

  private static RegisterMatch.Row website(Read<WebsiteSheet.Field, WebsiteData> read) {
    WebsiteData data = read.data;
    return data == null
        ? null
        : new RegisterMatch.Row(
            data.code(), name(data), read.said(WebsiteSheet.Field.STATE, data.state().gone()));
  }

  private static RegisterMatch.Row account(Read<AccountSheet.Field, AccountData> read) {
    AccountData data = read.data;
    return data == null
        ? null
        : new RegisterMatch.Row(
            data.code(), name(data), read.said(AccountSheet.Field.STATE, data.state().gone()));
  }

  private static String name(WebsiteData data) {
    return data.orgId() + data.name();
  }

  private static String name(AccountData data) {
    return data.orgId() + data.platform() + data.name();
  }

  /** One website for each unit. */
  private static String place(WebsiteData data) {
    return data.orgId().toString();
  }

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

  private Function<UUID, String> areaCodes(Function<Organisation, Organisation> office) {
    Map<UUID, String> known = new HashMap<>();
    return unit ->
        known.computeIfAbsent(unit, id -> office.apply(organisations.get(id)).areaCode());
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

  /** What a file would do. */
  static final class DryRun {
    final int total;
    final List<ImportedRow> rows = new ArrayList<>();
    final List<Fault> faults;
    private final Map<List<Object>, Integer> seen = new HashMap<>();

    DryRun(List<Fault> headerFaults, int total) {
      this.faults = new ArrayList<>(headerFaults);
      this.total = total;
    }

    /** A fault where an earlier line bore the same value, naming that line. */
    <F extends Enum<F>> void once(
        String what, Object value, int line, RowReader<F> cells, F field, String repeated) {
      Integer before = value == null ? null : seen.putIfAbsent(List.of(what, value), line);
      if (before != null) {
        cells.fault(field, "与第 " + before + " 行" + repeated);
      }
    }
  }
}
