package org.zhengxun.inspector.url;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the system for the addresses of a name, each name once. The system's call holds its thread,
 * so it gets threads of its own: a slow name server must not stall all virtual threads.
 */
final class NameLookup {
  private static final int THREADS = 16;
  private static final int MOST_NAMES = 20_000;
  private static final int LONGEST_SECONDS = 20;

  private final Names names;
  private final Map<String, CompletableFuture<List<InetAddress>>> known = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          5,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().daemon().name("name-lookup-", 0).factory());

  /** A name server. */
  @FunctionalInterface
  interface Names {
    InetAddress[] all(String host) throws UnknownHostException;
  }

  NameLookup(Names names) {
    this.names = names;
    threads.allowCoreThreadTimeOut(true);
  }

  /** Addresses of a name or of a literal address, those of IPv4 first. */
  List<InetAddress> of(String host) throws UnknownHostException {
    if (PrivateNetworks.isLiteral(host)) {
      return List.of(InetAddress.getByName(host));
    }
    if (known.size() > MOST_NAMES) {
      known.clear();
    }
    CompletableFuture<List<InetAddress>> answer =
        known.computeIfAbsent(
            host, name -> CompletableFuture.supplyAsync(() -> ask(name), threads));
    try {
      return answer.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      known.remove(host, answer);
      throw new UnknownHostException(host);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException(host);
    }
  }

  private List<InetAddress> ask(String host) {
    try {
      return Arrays.stream(names.all(host))
          .sorted(Comparator.comparingInt(address -> address.getAddress().length))
          .toList();
    } catch (UnknownHostException e) {
      throw new CompletionException(e);
    }
  }
}
