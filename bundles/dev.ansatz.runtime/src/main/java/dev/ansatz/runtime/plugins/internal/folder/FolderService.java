package dev.ansatz.runtime.plugins.internal.folder;

import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginFile;
import dev.ansatz.runtime.plugins.PluginFolders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Changes files, and leaves it to File Install to follow them where that watches the folder. */
@Component
public final class FolderService implements PluginFolders {
  private static final Comparator<PluginFile> ORDER =
      Comparator.comparing(PluginFile::bundle)
          .thenComparing(PluginFile::version)
          .thenComparing(PluginFile::file);

  private final List<JarFolder> folders;
  private final Installed installed;

  /** Makes the service of the folders that the launcher names; the last is the user's own. */
  @Activate
  public FolderService(BundleContext context) {
    this(
        Arrays.stream(
                Optional.ofNullable(context.getProperty("ansatz.plugins"))
                    .orElse("")
                    .split(File.pathSeparator))
            .filter(name -> !name.isBlank())
            .map(Path::of)
            .toList(),
        new Framework(context));
  }

  FolderService(List<Path> paths, Installed installed) {
    int last = paths.size() - 1;
    this.folders = paths.stream().map(p -> new JarFolder(p, p == paths.get(last))).toList();
    this.installed = installed;
  }

  @Override
  public Path own() {
    return ownFolder().path();
  }

  private JarFolder ownFolder() {
    if (folders.isEmpty()) {
      throw new PluginException(
          "there is no plug-ins folder: start Ansatz by its script, or set ANSATZ_PLUGINS");
    }
    return folders.get(folders.size() - 1);
  }

  @Override
  public List<PluginFile> files() {
    return folders.stream().flatMap(folder -> folder.files().stream()).sorted(ORDER).toList();
  }

  @Override
  public synchronized PluginFile install(Path jar) {
    BundleJar bundle = BundleJar.of(jar);
    List<PluginFile> others =
        files().stream().filter(file -> file.bundle().equals(bundle.name())).toList();
    checkNew(bundle, others);
    Path target = own().resolve("%s-%s.jar".formatted(bundle.name(), bundle.version()));
    copy(jar, target);
    others.forEach(this::remove);
    installed.appeared(target);
    return ownFolder().describe(target, true);
  }

  private void checkNew(BundleJar bundle, List<PluginFile> others) {
    Set<String> versions = others.stream().map(PluginFile::version).collect(Collectors.toSet());
    if (versions.contains(bundle.version())) {
      throw new PluginException(
          "%s %s is installed already; enable it if it is disabled, or remove it first"
              .formatted(bundle.name(), bundle.version()));
    }
    boolean products = others.stream().anyMatch(file -> !file.own());
    if (products || (others.isEmpty() && installed.has(bundle.name()))) {
      throw new PluginException(
          "%s is part of the product, which another copy would be in the way of"
              .formatted(bundle.name()));
    }
  }

  /** Only a whole file may appear where it is looked for. */
  private void copy(Path jar, Path target) {
    try {
      Files.createDirectories(ownFolder().disabled());
      Path half = Files.createTempFile(ownFolder().disabled(), "incoming", ".tmp");
      try {
        Files.copy(jar, half, StandardCopyOption.REPLACE_EXISTING);
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      throw failure("%s cannot be copied to %s".formatted(jar, own()), e);
    }
  }

  @Override
  public synchronized PluginFile disable(PluginFile file) {
    checkOwn(file, "disabled");
    Path target = ownFolder().disabled().resolve(file.file().getFileName());
    move(file.file(), target);
    installed.vanished(file.file());
    return ownFolder().describe(target, false);
  }

  @Override
  public synchronized PluginFile enable(PluginFile file) {
    Path target = own().resolve(file.file().getFileName());
    move(file.file(), target);
    installed.appeared(target);
    return ownFolder().describe(target, true);
  }

  @Override
  public synchronized void remove(PluginFile file) {
    checkOwn(file, "removed");
    try {
      Files.deleteIfExists(file.file());
    } catch (IOException e) {
      throw failure("%s cannot be removed".formatted(file.file()), e);
    }
    installed.vanished(file.file());
  }

  private static void checkOwn(PluginFile file, String done) {
    if (!file.own()) {
      throw new PluginException(
          "%s belongs to the product and cannot be %s; only what lies in your own folder can"
              .formatted(file.bundle(), done));
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failure("%s cannot be moved to %s".formatted(from, to.getParent()), e);
    }
  }

  private static PluginException failure(String what, IOException e) {
    return new PluginException("%s: %s".formatted(what, e), e);
  }
}
