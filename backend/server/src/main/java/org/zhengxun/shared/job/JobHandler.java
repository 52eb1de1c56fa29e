package org.zhengxun.shared.job;

/**
 * Durable background work of a feature; a bean per kind. A job may run more than once after a
 * crash, so it must be idempotent, keep its own progress, and look at {@link JobRun#stopping()}
 * often.
 *
 * @param <T> a record with what the job needs, written as JSON
 */
public interface JobHandler<T> {
  /** The kind's stable name, e.g. {@code inspect-site}. */
  String kind();

  Class<T> dataType();

  /**
   * Ends normally when a result (success or recorded failure) stands; throws to be tried again. On
   * the {@link JobRun#last()} try it records that nothing came of it: people wait for that.
   */
  void run(T data, JobRun run);
}
