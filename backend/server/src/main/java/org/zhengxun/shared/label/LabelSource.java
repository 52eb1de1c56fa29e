package org.zhengxun.shared.label;

import java.util.List;

/** A feature's closed lists; a list of the contract without labels fails the build's tests. */
public interface LabelSource {
  List<Labels> labels();
}
