package dev.ansatz.workbench.internal.editor;

import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.workbench.internal.editor.yaml.BrokenYamlException;
import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import dev.ansatz.workbench.internal.editor.yaml.YamlText;
import dev.ansatz.workbench.internal.form.FormBuilder;
import dev.ansatz.workbench.internal.form.FormModel;
import dev.ansatz.workbench.internal.session.Platform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was found out about a text.
 *
 * @param text the text
 * @param form what a form shows of it; none where the text is no YAML
 * @param mistakes what is wrong with it, in the order of the text
 * @param faults the same by what it is about
 * @param resolved what it means, where nothing is wrong
 */
record Inspection(
    String text,
    Optional<FormModel> form,
    List<Mistake> mistakes,
    Map<YamlPath, List<String>> faults,
    Optional<Resolved> resolved) {

  /** Of a text that nobody has looked at. */
  static final Inspection NONE =
      new Inspection("", Optional.empty(), List.of(), Map.of(), Optional.empty());

  private static final Pattern MISSING = Pattern.compile("must have a section '(\\w+)'");

  /** Reads and resolves an experiment; takes time. */
  static Inspection of(Platform platform, ExperimentRequest request) {
    Optional<YamlText> yaml = parse(request.text());
    Optional<FormModel> form =
        yaml.map(text -> FormBuilder.build(text, request.name(), platform.plugins()));
    try {
      Resolved resolved = platform.experiments().resolve(request);
      return new Inspection(request.text(), form, List.of(), Map.of(), Optional.of(resolved));
    } catch (ExperimentException e) {
      return wrong(request.text(), yaml, form, e.mistakes());
    } catch (RuntimeException e) {
      Mistake mistake = new Mistake(1, 1, "the experiment cannot be read: " + e.getMessage());
      return wrong(request.text(), yaml, form, List.of(mistake));
    }
  }

  private static Optional<YamlText> parse(String text) {
    try {
      return Optional.of(YamlText.parse(text));
    } catch (BrokenYamlException e) {
      return Optional.empty();
    }
  }

  private static Inspection wrong(
      String text, Optional<YamlText> yaml, Optional<FormModel> form, List<Mistake> mistakes) {
    Map<YamlPath, List<String>> faults = new LinkedHashMap<>();
    yaml.ifPresent(
        it ->
            mistakes.forEach(
                mistake ->
                    faults
                        .computeIfAbsent(path(it, mistake), path -> new ArrayList<>())
                        .add(mistake.message())));
    return new Inspection(text, form, mistakes, faults, Optional.empty());
  }

  private static YamlPath path(YamlText yaml, Mistake mistake) {
    Matcher missing = MISSING.matcher(mistake.message());
    return missing.find()
        ? YamlPath.of(missing.group(1))
        : yaml.at(offset(yaml.text(), mistake.line(), mistake.column()));
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + Math.max(0, column - 1);
  }
}
