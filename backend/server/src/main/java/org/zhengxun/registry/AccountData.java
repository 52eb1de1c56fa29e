package org.zhengxun.registry;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the register records of a new-media account.
 *
 * @param orgId 主办单位, the unit that opened it
 * @param supervisorId 主管单位
 * @param code 政务新媒体标识码, null until assigned
 * @param platform name in the platform dictionary
 * @param subType 订阅号, 服务号 or 小程序 of a 公众号; else null
 * @param handle the account's id at the platform (账号ID)
 * @param secondReason why the unit needs a second account on this platform
 */
@RegisterForReflection
public record AccountData(
    UUID orgId,
    UUID supervisorId,
    String name,
    String code,
    String platform,
    String subType,
    FunctionClass functionClass,
    String handle,
    String url,
    String certifiedBody,
    String operator,
    AccountState state,
    LocalDate openedOn,
    String secondReason,
    String remark) {

  AccountData withCode(String assigned) {
    return new AccountData(
        orgId,
        supervisorId,
        name,
        assigned,
        platform,
        subType,
        functionClass,
        handle,
        url,
        certifiedBody,
        operator,
        state,
        openedOn,
        secondReason,
        remark);
  }
}
