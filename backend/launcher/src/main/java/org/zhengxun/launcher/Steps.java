package org.zhengxun.launcher;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Steps that run side by side; the first failure ends all. */
final class Steps implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ExecutorCompletionService<Object> done = new ExecutorCompletionService<>(threads);
  private int begun;

  /** Begins a step without a result. */
  Future<?> step(Progress.Step step) {
    return begin(
        () -> {
          step.run();
          return null;
        });
  }

  /** Begins a step that answers something others wait for. */
  @SuppressWarnings("unchecked")
  <T> Future<T> begin(Callable<T> step) {
    begun++;
    return (Future<T>) done.submit((Callable<Object>) step);
  }

  /** Waits until all are done; throws what the first failure threw. */
  void awaitAll() throws Exception {
    for (int i = 0; i < begun; i++) {
      try {
        done.take().get();
      } catch (ExecutionException e) {
        Throwable cause = e;
        while (cause instanceof ExecutionException && cause.getCause() != null) {
          cause = cause.getCause();
        }
        throw cause instanceof Exception known ? known : new IllegalStateException(cause);
      }
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
