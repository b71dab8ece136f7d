package dev.ansatz.runtime.plugins.internal.health;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.resource.Namespace;

/**
 * A bundle's requirement, read from its filter.
 *
 * @param namespace the sort of thing that is needed
 * @param name the thing's name; empty where the filter has none
 * @param versions the versions that would do: {@code [1.0,2.0)}; empty where all do
 * @param filter the filter
 */
record Need(String namespace, String name, String versions, String filter) {
  private static final Pattern FLOOR = Pattern.compile("\\(version>=([^)]+)\\)");
  private static final Pattern CEILING = Pattern.compile("\\(!\\(version>=([^)]+)\\)\\)");
  private static final Pattern EXACT = Pattern.compile("\\(version=([^)]+)\\)");

  static Need of(BundleRequirement requirement) {
    String namespace = requirement.getNamespace();
    String filter =
        requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
    String name = first(Pattern.compile("\\(" + Pattern.quote(namespace) + "=([^)]+)\\)"), filter);
    return new Need(namespace, name, versions(filter), filter);
  }

  private static String versions(String filter) {
    String exact = first(EXACT, filter);
    if (!exact.isEmpty()) {
      return exact;
    }
    String ceiling = first(CEILING, filter);
    String floor = first(FLOOR, filter.replaceAll(CEILING.pattern(), ""));
    if (floor.isEmpty() && ceiling.isEmpty()) {
      return "";
    }
    String from = "[" + (floor.isEmpty() ? "0" : floor);
    return ceiling.isEmpty() ? from + ",∞)" : from + "," + ceiling + ")";
  }

  private static String first(Pattern pattern, String filter) {
    Matcher matcher = pattern.matcher(filter);
    return matcher.find() ? matcher.group(1) : "";
  }

  boolean isPackage() {
    return namespace.equals(PackageNamespace.PACKAGE_NAMESPACE);
  }

  /** Returns what is needed, in words. */
  String words() {
    if (isPackage()) {
      return ("package " + name + " " + versions).strip();
    } else if (namespace.equals(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE)) {
      return "Java %s (this is Java %s)".formatted(versions, Runtime.version().feature());
    }
    return "%s %s".formatted(namespace, name.isEmpty() ? filter : (name + " " + versions)).strip();
  }
}
