package org.zhengxun.inspector.wording;

import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The lexicon in force. A new one is built aside by whoever changes it and then takes the place of
 * the old one at once; who reads is never held up and keeps the one he began with.
 */
public final class LiveLexicon {
  private record Version(long number, Lexicon lexicon) {}

  private final AtomicLong numbers = new AtomicLong();
  private final AtomicReference<Version> version;

  public LiveLexicon(Lexicon first) {
    version = new AtomicReference<>(new Version(0, first));
  }

  /** The one in force; take it once for each piece of work. */
  public Lexicon current() {
    return version.get().lexicon();
  }

  /** Builds on the caller's thread and swaps. */
  public void replace(Collection<LexiconEntry> entries, Collection<ProtectedPhrase> phrases) {
    replace(() -> Lexicon.of(entries, phrases));
  }

  /**
   * Builds on the caller's thread and swaps. Of two that build at once the one that began later
   * wins.
   */
  public void replace(Supplier<Lexicon> build) {
    long number = numbers.incrementAndGet();
    Version built = new Version(number, Objects.requireNonNull(build.get()));
    version.updateAndGet(now -> now.number() > number ? now : built);
  }
}
