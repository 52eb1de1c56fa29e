package org.zhengxun.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.zhengxun.shared.Ids;

/** Someone registered by login name; bound to the identity provider's subject at first sign-in. */
@Entity
public class Person {
  private static final Pattern BLANK = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  @Id private UUID id;
  private String loginName;
  private String name;
  private String subject;
  @Version private int version;

  protected Person() {}

  Person(String loginName, String name) {
    this.id = Ids.next();
    this.loginName = login(loginName);
    this.name = name;
  }

  /** The login name as identity providers hand it over, however it was typed. */
  static String login(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  void bind(String signedInSubject) {
    subject = signedInSubject;
  }

  void rename(String corrected) {
    name = corrected.strip();
  }

  /** Two characters may be set apart by a blank, as printed lists do: 张　三. */
  static boolean sameName(String one, String other) {
    return closed(one).equals(closed(other));
  }

  private static String closed(String name) {
    return BLANK.matcher(name).replaceAll("");
  }

  public UUID id() {
    return id;
  }

  public String loginName() {
    return loginName;
  }

  public String name() {
    return name;
  }

  /** Whether the person has signed in at least once. */
  public boolean bound() {
    return subject != null;
  }
}
