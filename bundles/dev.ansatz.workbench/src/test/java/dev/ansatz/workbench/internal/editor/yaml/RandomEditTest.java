package dev.ansatz.workbench.internal.editor.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of every template is changed and taken away: nothing else changes. */
class RandomEditTest {
  private static final Path TEMPLATES = Path.of("../../workspace-templates");

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES, 2)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static List<YamlPath> leaves(YamlText yaml, YamlPath path) {
    List<YamlPath> children = new ArrayList<>();
    yaml.keys(path).forEach(key -> children.add(path.child(key)));
    for (int i = 0; i < yaml.size(path); i++) {
      children.add(path.child(i));
    }
    return children.isEmpty()
        ? List.of(path)
        : children.stream().flatMap(child -> leaves(yaml, child).stream()).toList();
  }

  private static List<String> comments(String text) {
    return text.lines().filter(line -> line.strip().startsWith("#")).toList();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void anotherValueAndBackIsTheSameText(Path file) throws Exception {
    String text = Files.readString(file);
    YamlText yaml = YamlText.parse(text);
    Random random = new Random(7);
    for (YamlPath path : leaves(yaml, YamlPath.ROOT)) {
      Object old = yaml.plain(path).orElseThrow();
      Object next = List.of(random.nextInt(1000) + 0.5, "a, b", true).get(random.nextInt(3));
      String changed = YamlEditor.set(text, path, Fragment.of(next), List.of());
      assertEquals(next, YamlText.parse(changed).plain(path).orElseThrow());
      boolean isWritten = !(old instanceof String) && yaml.written(path).isPresent();
      Fragment back =
          isWritten ? Fragment.number(yaml.written(path).orElseThrow()) : Fragment.of(old);
      String again = YamlEditor.set(changed, path, back, List.of());
      assertEquals(text, again, path::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void whatIsTakenAwayIsGoneAndNothingElse(Path file) throws Exception {
    String text = Files.readString(file);
    YamlText yaml = YamlText.parse(text);
    for (YamlPath path : leaves(yaml, YamlPath.ROOT)) {
      boolean isFirstOfItem = path.last().equals("id") && path.parent().last() instanceof Integer;
      if (!isFirstOfItem) {
        String without = YamlEditor.remove(text, path);
        assertTrue(without.length() < text.length(), path::toString);
        assertEquals(comments(text), comments(without));
      }
    }
  }
}
