package org.zhengxun.launcher.demo.data;

import java.util.List;

/**
 * A demo user in one membership; a person with two memberships has two rows, one without any has an
 * empty organisation and no roles.
 *
 * @param login login name at the identity provider, ASCII
 * @param name shown name, made of place and role
 * @param organisation path of the organisation
 * @param roles names of the roles, e.g. INSPECTOR
 */
public record Person(String login, String name, String organisation, List<String> roles) {}
