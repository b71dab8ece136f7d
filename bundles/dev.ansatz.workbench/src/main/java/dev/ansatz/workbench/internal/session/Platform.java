package dev.ansatz.workbench.internal.session;

import dev.ansatz.runtime.engine.Engine;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Templates;
import dev.ansatz.runtime.plugins.PluginFolders;
import dev.ansatz.runtime.plugins.PluginHealth;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.store.RunOpener;
import dev.ansatz.runtime.store.RunStore;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the workbench stands on: the services of the core, and where things are.
 *
 * @param engine carries out runs
 * @param experiments reads experiment files
 * @param templates what comes with the product
 * @param plugins what is plugged in
 * @param health what could not be loaded
 * @param runs reads the folders of runs
 * @param opener opens the plans, data and models of runs
 * @param folders the files of plug-ins, and changes to them
 * @param dataFolder where data is looked for
 */
public record Platform(
    Engine engine,
    Experiments experiments,
    Templates templates,
    PluginRegistry plugins,
    PluginHealth health,
    RunStore runs,
    RunOpener opener,
    PluginFolders folders,
    Optional<Path> dataFolder) {

  /** Returns the platform with another data folder. */
  public Platform with(Optional<Path> otherDataFolder) {
    return new Platform(
        engine, experiments, templates, plugins, health, runs, opener, folders, otherDataFolder);
  }
}
