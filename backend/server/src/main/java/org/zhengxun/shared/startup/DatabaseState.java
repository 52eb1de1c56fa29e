package org.zhengxun.shared.startup;

/**
 * What the database says about itself and about the application's role.
 *
 * @param bypassesRowSecurity the role is a superuser or has BYPASSRLS
 * @param ownsTables the role owns the product's tables
 * @param demo the database has kept a demo's business clock, so its people are the demo's
 */
record DatabaseState(boolean bypassesRowSecurity, boolean ownsTables, boolean demo) {}
