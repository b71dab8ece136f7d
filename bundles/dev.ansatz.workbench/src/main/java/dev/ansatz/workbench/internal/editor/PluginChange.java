package dev.ansatz.workbench.internal.editor;

import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.workbench.internal.editor.yaml.BrokenYamlException;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.editor.yaml.YamlEditor;
import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import dev.ansatz.workbench.internal.editor.yaml.YamlText;
import dev.ansatz.workbench.internal.form.FormModel;
import java.util.List;
import java.util.Optional;

/**
 * Another plug-in in the place of one: settings that it does not know go.
 *
 * @param path where the plug-in stands
 * @param id the new one
 * @param names the settings that it knows; empty where that cannot be found out
 */
record PluginChange(YamlPath path, String id, Optional<List<String>> names) {
  private static final List<String> KEPT = List.of("id", "name");
  private static final YamlPath MODEL = YamlPath.of("model");
  private static final YamlPath TRAIN = YamlPath.of("train");

  /** Finds out what a plug-in knows; creates it, which takes time. */
  static <T extends Plugin<?>> PluginChange of(
      YamlPath path, Kind<T> kind, String id, PluginRegistry registry) {
    try {
      Record defaults = registry.find(kind, id).plugin().descriptor().defaults();
      List<String> names = SettingsSchema.of(defaults.getClass()).names();
      return new PluginChange(path, id, Optional.of(names));
    } catch (PluginException e) {
      return new PluginChange(path, id, Optional.empty());
    }
  }

  String apply(String text) throws BrokenYamlException {
    boolean hasSettings = YamlText.parse(text).has(path.child("id"));
    YamlPath place = hasSettings ? path.child("id") : path;
    String changed = YamlEditor.set(text, place, Fragment.of(id), FormModel.KEYS);
    if (names.isPresent()) {
      for (String key : YamlText.parse(changed).keys(path)) {
        boolean isKnown = KEPT.contains(key) || names.get().contains(key);
        changed = isKnown ? changed : YamlEditor.remove(changed, path.child(key));
      }
      if (path.equals(MODEL) && !names.get().contains("train")) {
        changed = YamlEditor.remove(changed, TRAIN);
      }
    }
    return changed;
  }
}
