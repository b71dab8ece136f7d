package dev.ansatz.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  private static Map<String, Object> sample() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", 1);
    map.put("a", null);
    map.put("list", Arrays.asList(0.1, Double.NaN, Double.NEGATIVE_INFINITY));
    map.put("inner", Map.of("text", "q\"uote \u00e9\n"));
    map.put("objects", List.of(Map.of("x", true)));
    map.put("empty", List.of());
    return map;
  }

  @Test
  void writesKeysInTheirOrderAndNonFiniteNumbersAsStrings() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Json.write(sample(), out);
    assertEquals(
        """
        {
          "z": 1,
          "a": null,
          "list": [ 0.1, "NaN", "-Infinity" ],
          "inner": {
            "text": "q\\"uote \u00e9\\n"
          },
          "objects": [ {
            "x": true
          } ],
          "empty": [ ]
        }
        """,
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void oneLineHasNoLineEnds() {
    assertEquals(
        "{\"a\":[1,2.5],\"b\":null}", Json.line(Json.read("{\"a\":[1, 2.5], \"b\":null}")));
  }

  @Test
  void readsWhatItWrote() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("long", 1L << 40);
    map.put("int", 7);
    map.put("double", 0.1);
    map.put("list", List.of("x", false));
    Object read = Json.read(Json.text(map));
    assertEquals(map, read);
    assertEquals(
        List.of("long", "int", "double", "list"), new ArrayList<>(((Map<?, ?>) read).keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":2}", "[1,]", "nul", "{\"a\":1} x", "[NaN]"})
  void refusesWhatIsNotJson(String text) {
    assertThrows(JsonException.class, () -> Json.read(text));
  }

  @Test
  void namesThePlaceOfTheMistake() {
    JsonException e = assertThrows(JsonException.class, () -> Json.read("{\n  \"a\": tru }"));
    assertTrue(e.getMessage().startsWith("line 2, column "), e.getMessage());
  }

  @Test
  void refusesObjectsThatAreNotData() {
    assertThrows(IllegalArgumentException.class, () -> Json.text(List.of(new Object())));
  }
}
