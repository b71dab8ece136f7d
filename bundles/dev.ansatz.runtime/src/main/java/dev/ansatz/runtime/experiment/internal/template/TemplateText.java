package dev.ansatz.runtime.experiment.internal.template;

import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.YamlReader;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a template says of itself.
 *
 * @param text the file's text
 */
record TemplateText(String text) {

  /** Returns the leading comment as one line; without what editors read in it. */
  String summary() {
    return text.lines()
        .takeWhile(line -> line.startsWith("#") || line.isBlank())
        .map(line -> line.replaceFirst("^#+", "").strip())
        .filter(line -> !line.isEmpty() && !line.startsWith("yaml-language-server:"))
        .collect(Collectors.joining(" "));
  }

  Optional<String> title() {
    return new YamlReader(new Mistakes(), UnaryOperator.identity())
        .read(text)
        .filter(Mapping.class::isInstance)
        .flatMap(root -> ((Mapping) root).get("title"))
        .filter(Scalar.class::isInstance)
        .flatMap(title -> ((Scalar) title).asText());
  }
}
