package dev.ansatz.cli.internal.plugins;

import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.plugins.PluginFile;
import dev.ansatz.runtime.plugins.PluginFolders;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code ansatz plugins install|disable|enable|remove}: changes the user's own folder. */
final class PluginChange {
  private final Shell shell;

  PluginChange(Shell shell) {
    this.shell = shell;
  }

  /** Adds the commands. */
  static void addTo(CommandSpec plugins) {
    CommandSpec install =
        Specs.command(
            "install",
            "Copy a plug-in into your plug-ins folder. Another version of it makes way.",
            "ansatz plugins install my-model.jar");
    install.addPositional(Specs.parameter(0, "JAR", "The bundle's file."));
    plugins.addSubcommand("install", install);
    add(plugins, "disable", "Take a plug-in of your folder out of use, and keep its file.");
    add(plugins, "enable", "Take a disabled plug-in into use again.");
    add(plugins, "remove", "Delete a plug-in from your folder.");
  }

  private static void add(CommandSpec plugins, String verb, String description) {
    CommandSpec spec =
        Specs.command(verb, description, "ansatz plugins " + verb + " com.example.model");
    spec.addPositional(Specs.parameter(0, "BUNDLE", "The bundle's name, or its file's."));
    plugins.addSubcommand(verb, spec);
  }

  /** Carries a command out. */
  ExitCode run(String verb, String what) {
    PluginFolders folders = shell.services().get(PluginFolders.class);
    PluginFile done =
        switch (verb) {
          case "install" -> folders.install(shell.directory().resolve(Path.of(what)));
          case "disable" -> folders.disable(find(folders, what, true));
          case "enable" -> folders.enable(find(folders, what, false));
          default -> removed(folders, find(folders, what));
        };
    String name = (done.bundle() + " " + done.version()).strip();
    shell.out().println(shell.show(done.file()) + ": " + name + " " + participle(verb));
    return ExitCode.OK;
  }

  private static String participle(String verb) {
    return verb + (verb.endsWith("e") ? "d" : "ed");
  }

  private static PluginFile removed(PluginFolders folders, PluginFile file) {
    folders.remove(file);
    return file;
  }

  private static PluginFile find(PluginFolders folders, String name, boolean enabled) {
    PluginFile file = find(folders, name);
    if (file.enabled() != enabled) {
      throw new RefusedException(
          "%s is %s already".formatted(file.bundle(), enabled ? "disabled" : "enabled"));
    }
    return file;
  }

  private static PluginFile find(PluginFolders folders, String name) {
    List<PluginFile> files = folders.files();
    return files.stream()
        .filter(
            file -> name.equals(file.bundle()) || name.equals(file.file().getFileName().toString()))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "no plug-ins folder has a bundle '%s'; there are: %s"
                        .formatted(
                            name,
                            files.isEmpty()
                                ? "none"
                                : String.join(
                                    ", ", files.stream().map(PluginFile::bundle).toList()))));
  }
}
