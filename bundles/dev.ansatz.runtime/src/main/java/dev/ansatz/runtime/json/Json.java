package dev.ansatz.runtime.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.jr.ob.JSON;
import com.fasterxml.jackson.jr.ob.JSONObjectException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes and reads JSON.
 *
 * <p>Values are {@code Map} with keys that are strings, {@code Iterable}, {@code String}, {@code
 * Boolean}, numbers, arrays of numbers, enum constants (by name) and null; anything else is
 * refused. Keys keep the order of their map and line ends are {@code \n}, so the same value gives
 * the same bytes everywhere. A double that JSON has no number for is written as the string {@code
 * "NaN"}, {@code "Infinity"} or {@code "-Infinity"}.
 */
public final class Json {
  private static final JSON STRICT =
      JSON.std
          .with(
              JSON.Feature.WRITE_NULL_PROPERTIES,
              JSON.Feature.FAIL_ON_UNKNOWN_TYPE_WRITE,
              JSON.Feature.FAIL_ON_DUPLICATE_MAP_KEYS,
              JSON.Feature.PRESERVE_FIELD_ORDERING)
          .without(JSON.Feature.HANDLE_JAVA_BEANS);
  private static final JSON PRETTY = STRICT.with(prettyPrinter());

  private Json() {}

  private static PrettyPrinter prettyPrinter() {
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
  }

  /**
   * Writes a value for people to read, in UTF-8, with a line end behind it.
   *
   * @param out not closed
   * @throws IllegalArgumentException where something in the value is of a kind that is refused
   * @throws IOException where {@code out} throws it
   */
  public static void write(Object value, OutputStream out) throws IOException {
    out.write((text(value) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns a value as text for people to read, over several lines.
   *
   * @throws IllegalArgumentException where something in the value is of a kind that is refused
   */
  public static String text(Object value) {
    return asString(PRETTY, value);
  }

  /**
   * Returns a value as text in one line.
   *
   * @throws IllegalArgumentException where something in the value is of a kind that is refused
   */
  public static String line(Object value) {
    return asString(STRICT, value);
  }

  private static String asString(JSON json, Object value) {
    try {
      return json.asString(value);
    } catch (JSONObjectException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a text.
   *
   * @return {@code Map<String, Object>} in the order of the text, {@code List<Object>}, {@code
   *     String}, {@code Boolean}, {@code Integer}, {@code Long} or {@code BigInteger} (the smallest
   *     that holds the number), {@code Double}, or null
   * @throws JsonException where the text is not JSON, has a key twice, or goes on behind its value
   */
  public static Object read(String text) {
    try (JsonParser parser = STRICT.createParser(text)) {
      Object value = STRICT.anyFrom(parser);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "there is more text behind the value");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new JsonException(
          "line %d, column %d is not JSON: %s"
              .formatted(
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
