package org.zhengxun.inspector.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.zhengxun.inspector.store.QuietFile;

/**
 * The answers that findings rest on, taken out of an archive into a WARC file of their own. It
 * holds nothing of the request and cannot be replayed; it proves what was read, and when.
 */
public final class EvidenceFile {
  private EvidenceFile() {}

  /**
   * What was taken.
   *
   * @param answers records taken
   * @param left records left out because the file would have grown too large
   */
  public record Taken(int answers, int left) {}

  /** How an answer is told: what was asked at one moment. */
  private record Asking(String url, Instant at) {}

  /**
   * Writes the answers behind evidence into a file packed record by record.
   *
   * @param archive of the inspection; no process may be writing it
   * @param evidence what findings rest on; an answer behind several is taken once
   * @param to a file that is written over
   * @param tool who inspected
   * @param limit bytes of all records before they are packed; what does not fit is left out
   * @throws IOException when one of the files cannot be read or written
   */
  public static Taken take(
      Path archive, Collection<Evidence> evidence, Path to, String tool, long limit)
      throws IOException {
    Set<Asking> wanted = new HashSet<>();
    evidence.stream()
        .filter(Objects::nonNull)
        .forEach(source -> wanted.add(new Asking(source.url(), source.fetchedAt())));
    try (WarcReader reader = new WarcReader(QuietFile.read(archive));
        WarcWriter writer = new WarcWriter(QuietFile.write(to).truncate(0), WarcCompression.GZIP)) {
      Copy copy = new Copy(wanted, writer, limit);
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        WarcRecord record = next.get();
        if (copy.records == 0 && record instanceof Warcinfo) {
          copy.head(record.date(), tool);
        } else if (record instanceof WarcTargetRecord answer) {
          copy.take(answer);
        }
      }
      return new Taken(copy.taken, copy.left);
    }
  }

  /** Takes the records wanted, each once. */
  private static final class Copy {
    private final Set<Asking> wanted;
    private final WarcWriter writer;
    private long room;
    private int records;
    private int taken;
    private int left;

    Copy(Set<Asking> wanted, WarcWriter writer, long limit) {
      this.wanted = wanted;
      this.writer = writer;
      room = limit;
    }

    void head(Instant at, String tool) throws IOException {
      writer.write(
          new Warcinfo.Builder().date(at).fields(Map.of("software", List.of(tool))).build());
      records++;
    }

    void take(WarcTargetRecord record) throws IOException {
      if (!wanted.contains(new Asking(record.target(), record.date()))) {
        return;
      }
      long size = record.body().size();
      if (size > room) {
        left++;
        return;
      }
      room -= size;
      taken++;
      writer.write(record);
    }
  }
}
