package org.zhengxun.registry;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the register records of a website.
 *
 * @param orgId 主办单位, the unit that runs it
 * @param supervisorId 主管单位
 * @param code 网站标识码, null until assigned
 * @param domain main domain, lower case
 */
@RegisterForReflection
public record WebsiteData(
    UUID orgId,
    UUID supervisorId,
    String name,
    String code,
    SiteType type,
    String domain,
    String homeUrl,
    String ip,
    Boolean ipv6,
    String icp,
    String publicSecurity,
    String markUrl,
    String operator,
    String address,
    String sharedPlatform,
    String protectionLevel,
    SiteState state,
    LocalDate openedOn,
    String remark) {}
