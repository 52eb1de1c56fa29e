package org.zhengxun.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/** 退回修改: reasons by field, an opinion on the whole, or both. */
public record NewReturn(
    @Size(max = 1000, message = "意见最多 1000 个字") String opinion, List<@Valid FieldReason> fields) {

  public NewReturn {
    fields = fields == null ? List.of() : List.copyOf(fields);
  }
}
