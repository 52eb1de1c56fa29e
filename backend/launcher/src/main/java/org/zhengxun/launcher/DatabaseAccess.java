package org.zhengxun.launcher;

/**
 * How to reach the product's database.
 *
 * @param jdbcUrl address of the database {@code zhengxun}
 * @param ownerUser role that owns the schema and migrates it
 * @param ownerPassword its password
 * @param appUser role of the running product: owns no table, does not bypass row-level security
 * @param appPassword its password
 */
public record DatabaseAccess(
    String jdbcUrl, String ownerUser, String ownerPassword, String appUser, String appPassword) {}
