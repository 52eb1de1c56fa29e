package org.zhengxun.shared.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param nextCursor opens the next page; null on the last one
 * @param total rows of the whole list under the same filters
 */
public record Page<T>(List<T> items, String nextCursor, long total) {
  public <R> Page<R> map(Function<? super T, ? extends R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), nextCursor, total);
  }
}
