package org.zhengxun.catalog.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.zhengxun.inspector.wording.BuiltInLexicon;
import org.zhengxun.inspector.wording.Lexicon;
import org.zhengxun.inspector.wording.LexiconEntry;
import org.zhengxun.inspector.wording.LiveLexicon;
import org.zhengxun.inspector.wording.ProtectedPhrase;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.SystemWork;

/**
 * The lexicon that holds for an organisation: its own rows, those above it and those that ship, but
 * for what the organisation or one above switched off. Where two say the same the nearer one
 * counts.
 *
 * <p>What was built is kept and asked for by the database's count of changes, so that every process
 * sees a change at its next piece of work. Whoever comes first builds the new one aside; work under
 * way goes on with the one it began with. Organisations without a word of their own share what the
 * next above them built, never another tenant's.
 */
@ApplicationScoped
public class LexiconInForce {
  private static final int KEPT = 32;

  private final LexiconRepository rows;
  private final OrganisationRepository organisations;
  private final SystemWork system;
  private final Map<UUID, Held> held = new RecentlyUsed();

  LexiconInForce(LexiconRepository rows, OrganisationRepository organisations, SystemWork system) {
    this.rows = rows;
    this.organisations = organisations;
    this.system = system;
  }

  /** For background work and requests alike; runs in a transaction of its own. */
  public Lexicon of(UUID orgId) {
    Organisation org = system.call(Actor.system(), () -> organisations.get(orgId));
    Actor actor = Actor.system(org);
    Standing standing = system.call(actor, () -> standing(org));
    if (standing.owner() == null) {
      return BuiltInLexicon.lexicon();
    }
    Held kept;
    synchronized (held) {
      kept = held.computeIfAbsent(standing.owner(), id -> new Held());
    }
    return kept.at(standing.changes(), () -> build(system.call(actor, () -> parts(standing))));
  }

  /**
   * @param owner the last of the line that has a say of its own; null without any
   * @param line from the root down
   * @param changes tells one state of the line's rows from every other
   */
  private record Standing(UUID owner, List<UUID> line, String changes) {}

  private Standing standing(Organisation org) {
    List<UUID> line = organisations.line(org).stream().map(Organisation::id).toList();
    List<Object[]> changes =
        rows.changes(line).stream()
            .sorted(Comparator.comparingInt(change -> line.indexOf((UUID) change[0])))
            .toList();
    String words =
        changes.stream()
            .map(change -> change[0] + ":" + change[1] + ":" + change[2])
            .collect(Collectors.joining(" "));
    UUID owner = changes.isEmpty() ? null : (UUID) changes.getLast()[0];
    return new Standing(owner, line, words);
  }

  private List<LexiconContent> parts(Standing standing) {
    List<UUID> line = standing.line();
    Set<UUID> off =
        rows.switches(line).stream().map(LexiconSwitch::rowId).collect(Collectors.toSet());
    List<LexiconContent> parts = new ArrayList<>();
    rows.rows(line).stream()
        .filter(row -> !off.contains(row.id()))
        .sorted(Comparator.comparingInt((LexiconRow row) -> line.indexOf(row.orgId())).reversed())
        .map(LexiconRow::content)
        .forEach(parts::add);
    ShippedLexicon.all().stream()
        .filter(row -> !off.contains(row.id()))
        .map(ShippedLexicon.Row::content)
        .forEach(parts::add);
    return parts;
  }

  private static Lexicon build(List<LexiconContent> parts) {
    List<LexiconEntry> entries = new ArrayList<>();
    List<ProtectedPhrase> phrases = new ArrayList<>();
    for (LexiconContent content : parts) {
      if (content.kind() == LexiconKind.ENTRY) {
        entries.add(content.entry());
      } else {
        phrases.add(content.phrase());
      }
    }
    return Lexicon.of(entries, phrases);
  }

  /** One owner's lexicon and of which state it was built. */
  private static final class Held {
    private final LiveLexicon live = new LiveLexicon(BuiltInLexicon.lexicon());
    private String changes;

    synchronized Lexicon at(String asked, Supplier<Lexicon> build) {
      if (!asked.equals(changes)) {
        live.replace(build);
        changes = asked;
      }
      return live.current();
    }
  }

  private static final class RecentlyUsed extends LinkedHashMap<UUID, Held> {
    private static final long serialVersionUID = 1L;

    RecentlyUsed() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<UUID, Held> eldest) {
      return size() > KEPT;
    }
  }
}
