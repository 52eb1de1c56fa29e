package org.zhengxun.inspection.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.evidence.Hash;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.shared.file.FileStore;

/**
 * The pages and failed answers of one run, held in a folder of its own until it is known which of
 * them findings rest on; only those are kept.
 */
final class PageArchive implements Consumer<Fetched>, AutoCloseable {
  private static final String UNNAMED = "text/html";

  private final FileStore store;
  private final Path folder;
  private final long limit;
  private final Map<String, String> types = new ConcurrentHashMap<>();
  private final AtomicLong held = new AtomicLong();

  /**
   * @param folder of this run alone; removed in the end
   * @param limit pages beyond this many bytes are not held; their findings keep address, hash and
   *     excerpt
   */
  PageArchive(FileStore store, Path folder, long limit) {
    this.store = store;
    this.folder = folder;
    this.limit = limit;
  }

  @Override
  public void accept(Fetched fetched) {
    byte[] body = fetched.body();
    if (body.length == 0 || !fetched.isHtml() || held.get() + body.length > limit) {
      return;
    }
    String sha256 = Hash.sha256(body);
    String type = fetched.contentType() == null ? UNNAMED : fetched.contentType();
    if (types.putIfAbsent(sha256, type) == null) {
      held.addAndGet(body.length);
      try {
        Files.write(folder.resolve(sha256), body);
      } catch (IOException e) {
        types.remove(sha256);
        held.addAndGet(-body.length);
      }
    }
  }

  /** Keeps for good the pages that problems rest on and were held; answers their types by hash. */
  Map<String, String> keep(List<Finding> findings) {
    Map<String, String> kept = new HashMap<>();
    findings.stream()
        .map(Finding::evidence)
        .filter(Objects::nonNull)
        .map(Evidence::sha256)
        .filter(sha256 -> sha256 != null && types.containsKey(sha256))
        .forEach(sha256 -> kept.computeIfAbsent(sha256, this::store));
    return kept;
  }

  private String store(String sha256) {
    try (InputStream body = Files.newInputStream(folder.resolve(sha256))) {
      store.keep(body);
      return types.get(sha256);
    } catch (IOException e) {
      throw new UncheckedIOException("A page could not be kept", e);
    }
  }

  @Override
  public void close() {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The pages of a run could not be removed", e);
    }
  }
}
