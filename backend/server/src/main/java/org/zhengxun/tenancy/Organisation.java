package org.zhengxun.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.problem.Problem;

/** A node of the tree: an area, which is also its office, or a unit. */
@Entity
public class Organisation {
  @Id private UUID id;
  private UUID parentId;
  private String name;
  private String shortName;

  @Enumerated(EnumType.STRING)
  private Level level;

  private String areaCode;
  private String unitCode;
  private String officeName;
  private int displayOrder;

  @ColumnTransformer(read = "path::text", write = "?::ltree")
  private String path;

  @Version private int version;

  protected Organisation() {}

  /** A new node below {@code parent}, or a root when that is null. */
  public Organisation(Organisation parent, NewOrganisation data) {
    if (parent == null ? data.level() == Level.UNIT : !data.level().mayStandBelow(parent.level)) {
      throw Problem.invalid(
          "level",
          parent == null
              ? "根节点不能是单位"
              : data.level().label() + "不能设在" + parent.level.label() + "之下");
    }
    id = Ids.next();
    parentId = parent == null ? null : parent.id;
    level = data.level();
    String label = id.toString().replace("-", "");
    path = (parent == null ? Actor.EVERYTHING : parent.path) + "." + label;
    change(data);
  }

  /** Changes what may change without moving the node; level and place stay. */
  final void change(NewOrganisation data) {
    if (level != Level.UNIT && data.areaCode() == null) {
      throw Problem.invalid("areaCode", "请填写行政区划代码，所辖单位和账号的标识码由它编成");
    }
    name = data.name().strip();
    shortName =
        data.shortName() == null || data.shortName().isBlank() ? name : data.shortName().strip();
    areaCode = data.areaCode();
    officeName = data.officeName();
    if (data.displayOrder() != null) {
      displayOrder = data.displayOrder();
    }
  }

  void order(int position) {
    displayOrder = position;
  }

  /** The unit's 填报单位码, made with its first account; never changed afterwards. */
  public void assignUnitCode(String code) {
    if (unitCode != null) {
      throw new IllegalStateException("unit code is already " + unitCode);
    }
    unitCode = code;
  }

  public UUID id() {
    return id;
  }

  public UUID parentId() {
    return parentId;
  }

  public String name() {
    return name;
  }

  public String shortName() {
    return shortName;
  }

  public Level level() {
    return level;
  }

  /** GB/T 2260, 6 digits; null for a unit, whose area is its nearest ancestor's. */
  public String areaCode() {
    return areaCode;
  }

  public String unitCode() {
    return unitCode;
  }

  /** The name the area's office signs with; a unit signs with its own name. */
  public String officeName() {
    return officeName == null ? name : officeName;
  }

  public int displayOrder() {
    return displayOrder;
  }

  public String path() {
    return path;
  }

  public int version() {
    return version;
  }

  public boolean isBelowOrSame(Organisation other) {
    return path.equals(other.path) || path.startsWith(other.path + ".");
  }
}
