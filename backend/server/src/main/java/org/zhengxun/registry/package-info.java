/** 名录: websites and new-media accounts, their codes, states and history. */
package org.zhengxun.registry;
