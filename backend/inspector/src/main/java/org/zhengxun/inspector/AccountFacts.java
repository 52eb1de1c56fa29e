package org.zhengxun.inspector;

/**
 * What the register says of a new-media account of the site's units; each part may be null.
 *
 * @param name 账号名称
 * @param platform as in the table of platforms, such as 微信公众号
 * @param accountId the account's id at the platform
 * @param url the account's address
 * @param qrText what its QR code says
 */
public record AccountFacts(
    String name, String platform, String accountId, String url, String qrText) {}
