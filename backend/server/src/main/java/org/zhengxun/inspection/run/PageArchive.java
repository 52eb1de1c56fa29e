package org.zhengxun.inspection.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.zhengxun.inspector.evidence.Hash;
import org.zhengxun.inspector.fetch.Fetched;
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
  private final Map<String, String> kept = new ConcurrentHashMap<>();
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

  /** Keeps a page for good and answers its type; null when it was not held. */
  String keep(String sha256) {
    if (sha256 == null || !types.containsKey(sha256)) {
      return null;
    }
    return kept.computeIfAbsent(sha256, this::store);
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
