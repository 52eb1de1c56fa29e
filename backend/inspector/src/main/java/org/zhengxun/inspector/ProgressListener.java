package org.zhengxun.inspector;

/** Hears how far an inspection is; called by the inspecting thread, often. */
@FunctionalInterface
public interface ProgressListener {
  void onProgress(Progress progress);

  /** Hears nothing. */
  static ProgressListener none() {
    return progress -> {};
  }
}
