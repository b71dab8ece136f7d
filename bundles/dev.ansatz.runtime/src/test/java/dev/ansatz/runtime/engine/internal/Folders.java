package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks into folders. */
final class Folders {
  private Folders() {}

  /** Returns all files, hidden ones too, but for the times. */
  static Map<String, String> contents(Path dir) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(dir)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().equals("times.json")) {
          contents.put(
              dir.relativize(file).toString().replace('\\', '/'),
              Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return contents;
  }

  static Map<?, ?> json(Path file) throws IOException {
    return (Map<?, ?>) Json.read(Files.readString(file));
  }
}
