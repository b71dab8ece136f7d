package dev.ansatz.api.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The settings that a record type declares, in the order of its components.
 *
 * @param <P> the record type
 */
public final class SettingsSchema<P extends Record> {
  private final Class<P> type;
  private final List<Setting> settings;

  private SettingsSchema(Class<P> type) {
    this.type = type;
    List<Setting> found = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      found.add(describe(component));
    }
    this.settings = List.copyOf(found);
  }

  /**
   * Reads a record type's declarations.
   *
   * @throws IllegalArgumentException where a component lacks {@link Param} or has a type that
   *     settings cannot have
   */
  public static <P extends Record> SettingsSchema<P> of(Class<P> type) {
    return new SettingsSchema<>(type);
  }

  /** Returns the settings in the order of the record's components. */
  public List<Setting> settings() {
    return settings;
  }

  /** Returns the names of the settings. */
  public List<String> names() {
    return settings.stream().map(Setting::name).toList();
  }

  /** Returns the values of a record, in the order of {@link #settings()}. */
  public List<Object> values(P record) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      values.add(invoke(component, record));
    }
    return values;
  }

  /**
   * Makes a record.
   *
   * @param values one for each component, of the component's type
   * @throws InvalidSettingException where the record refuses a value
   */
  public P create(List<Object> values) {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<P> constructor = type.getDeclaredConstructor(types);
      constructor.trySetAccessible();
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(type.getName() + " cannot be constructed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName() + " cannot be constructed", e);
    }
  }

  /** Returns how files write an enum constant: {@code NORMAL_EQUATIONS} is normal-equations. */
  public static String choiceName(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Object invoke(RecordComponent component, Record record) {
    try {
      component.getAccessor().trySetAccessible();
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  private static Setting describe(RecordComponent component) {
    Param param = component.getAnnotation(Param.class);
    if (param == null) {
      throw new IllegalArgumentException(
          "component '%s' of settings record %s must be annotated with @Param"
              .formatted(component.getName(), component.getDeclaringRecord().getName()));
    }
    Class<?> type = component.getType();
    return new Setting(
        component.getName(),
        kind(component),
        type == OptionalInt.class || type == OptionalDouble.class,
        param.label(),
        param.unit(),
        param.help(),
        Range.of(param),
        param.logarithmic(),
        choices(type),
        type);
  }

  private static Setting.Kind kind(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == int.class || type == long.class || type == OptionalInt.class) {
      return Setting.Kind.INTEGER;
    } else if (type == double.class || type == OptionalDouble.class) {
      return Setting.Kind.NUMBER;
    } else if (type == boolean.class) {
      return Setting.Kind.FLAG;
    } else if (type == String.class) {
      return Setting.Kind.TEXT;
    } else if (type.isEnum()) {
      return Setting.Kind.CHOICE;
    } else if (type.isRecord()) {
      return Setting.Kind.GROUP;
    } else if (type == List.class) {
      return listKind(component);
    } else if (isNamedTexts(component)) {
      return Setting.Kind.NAMED_TEXTS;
    }
    throw unsupported(component);
  }

  private static boolean isNamedTexts(RecordComponent component) {
    return component.getType() == Map.class
        && component.getGenericType() instanceof ParameterizedType map
        && List.of(map.getActualTypeArguments()).equals(List.of(String.class, String.class));
  }

  private static Setting.Kind listKind(RecordComponent component) {
    Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    if (element == Integer.class) {
      return Setting.Kind.INTEGERS;
    } else if (element == Double.class) {
      return Setting.Kind.NUMBERS;
    } else if (element == String.class) {
      return Setting.Kind.TEXTS;
    }
    throw unsupported(component);
  }

  private static IllegalArgumentException unsupported(RecordComponent component) {
    return new IllegalArgumentException(
        "component '%s' of settings record %s has type %s, which settings cannot have"
            .formatted(
                component.getName(),
                component.getDeclaringRecord().getName(),
                component.getGenericType().getTypeName()));
  }

  private static List<String> choices(Class<?> type) {
    if (!type.isEnum()) {
      return List.of();
    }
    return Arrays.stream(type.getEnumConstants()).map(c -> choiceName((Enum<?>) c)).toList();
  }
}
