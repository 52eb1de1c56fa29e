package org.zhengxun.launcher.demo.api;

/**
 * Where a running demo is and how its people sign in.
 *
 * @param publicUrl address of the product, without a slash at the end
 * @param realmUrl address of the sign-in's realm
 * @param clientId the client that may exchange a password for a token
 * @param password the one password of all demo people
 */
public record DemoAccess(String publicUrl, String realmUrl, String clientId, String password) {}
