package org.zhengxun.registry;

/** The operator entered a platform's letters: accounts that wait for a code get one now. */
public record PlatformLettersEntered(String platform) {}
