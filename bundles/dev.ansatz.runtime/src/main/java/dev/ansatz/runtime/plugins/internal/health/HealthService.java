package dev.ansatz.runtime.plugins.internal.health;

import dev.ansatz.runtime.plugins.PluginHealth;
import dev.ansatz.runtime.plugins.internal.Quarantine;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Looks at files, then bundles, then components: what fails early need not be looked at later. At
 * last tells of plug-ins that runs had to go on without.
 */
@Component
public final class HealthService implements PluginHealth {
  /** The framework property that names the plug-ins folders, joined as in a class path. */
  static final String FOLDERS = "ansatz.plugins";

  private final BundleContext context;
  private final Components components;
  private final Quarantine quarantine;

  /** Makes the service. */
  @Activate
  public HealthService(
      BundleContext context,
      @Reference ServiceComponentRuntime components,
      @Reference Quarantine quarantine) {
    this.context = context;
    this.quarantine = quarantine;
    this.components = new Components(components);
  }

  @Override
  public List<Problem> problems() {
    List<File> folders = folders();
    List<Problem> problems = new ArrayList<>(new Files(context).problems(folders));
    problems.addAll(new Bundles(context, folders).problems());
    problems.addAll(components.problems());
    quarantine.strays().forEach(stray -> problems.add(problem(stray)));
    problems.sort(Comparator.comparing(Problem::subject).thenComparing(Problem::reason));
    return List.copyOf(problems);
  }

  private static Problem problem(Quarantine.Stray stray) {
    String subject = stray.origin().bundle() + " " + stray.origin().version();
    String sentence = stray.sentence();
    return new Problem(
        subject, Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".");
  }

  private List<File> folders() {
    String property = Optional.ofNullable(context.getProperty(FOLDERS)).orElse("");
    return Arrays.stream(property.split(File.pathSeparator))
        .filter(path -> !path.isBlank())
        .map(File::new)
        .filter(File::isDirectory)
        .toList();
  }
}
