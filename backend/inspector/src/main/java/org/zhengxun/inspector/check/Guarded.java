package org.zhengxun.inspector.check;

import java.io.UncheckedIOException;
import java.util.Set;
import org.zhengxun.inspector.InspectionCancelledException;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.page.Page;

/**
 * A check whose own failure is told as 无数据 of its rules and ends no other: a page nobody thought of
 * must not cost an office its whole inspection.
 */
final class Guarded implements Check {
  private final Check check;
  private volatile Throwable failure;

  Guarded(Check check) {
    this.check = check;
  }

  @Override
  public Set<String> rules() {
    return check.rules();
  }

  @Override
  public boolean looksAtContent() {
    return check.looksAtContent();
  }

  @Override
  public void see(Page page) {
    guard(() -> check.see(page));
  }

  @Override
  public void seeLink(Fetched answer) {
    guard(() -> check.seeLink(answer));
  }

  @Override
  public void ask(Crawl crawl, Visits visits) {
    guard(() -> check.ask(crawl, visits));
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    guard(() -> check.conclude(site, findings));
    if (failure != null) {
      String why = "检查程序出错（%s），没有判断".formatted(failure.getClass().getSimpleName());
      rules().forEach(rule -> findings.noDataUnlessFound(rule, why));
    }
  }

  private void guard(Runnable work) {
    if (failure != null) {
      return;
    }
    try {
      work.run();
    } catch (InspectionCancelledException | UncheckedIOException e) {
      throw e; // asked for, or the archive cannot be written
    } catch (RuntimeException | StackOverflowError e) {
      failure = e;
    }
  }
}
