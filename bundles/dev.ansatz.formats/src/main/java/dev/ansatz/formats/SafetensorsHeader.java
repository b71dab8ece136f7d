package dev.ansatz.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands before the arrays of a safetensors file; entries in the order of their data. */
record SafetensorsHeader(List<Entry> entries, Map<String, String> metadata) {
  private static final int LONGEST = 100_000_000;
  private static final JsonFactory JSON_FORM =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** One array: where its bytes begin and end, counted from the end of the header. */
  record Entry(String name, ElementType type, Shape shape, long begin, long end) {}

  static Map<String, Tensor> ordered(Map<String, Tensor> tensors) {
    Map<String, Tensor> ordered = new LinkedHashMap<>();
    tensors.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Tensor> e) -> -e.getValue().dtype().bytes())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return ordered;
  }

  static byte[] encode(Map<String, Tensor> ordered, Map<String, String> metadata)
      throws IOException {
    Map<String, Object> header = new LinkedHashMap<>();
    if (!metadata.isEmpty()) {
      header.put(Safetensors.METADATA, metadata);
    }
    long offset = 0;
    for (Map.Entry<String, Tensor> entry : ordered.entrySet()) {
      Tensor tensor = entry.getValue();
      long end = offset + (long) tensor.size() * tensor.dtype().bytes();
      header.put(entry.getKey(), description(tensor, offset, end));
      offset = end;
    }
    return framed(JSON.std.asBytes(header));
  }

  private static Map<String, Object> description(Tensor tensor, long begin, long end) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("dtype", ElementType.of(tensor.dtype()).safetensors());
    description.put("shape", Arrays.stream(tensor.shape().toArray()).boxed().toList());
    description.put("data_offsets", List.of(begin, end));
    return description;
  }

  private static byte[] framed(byte[] json) {
    byte[] padded = Arrays.copyOf(json, json.length + Math.floorMod(-json.length, Long.BYTES));
    Arrays.fill(padded, json.length, padded.length, (byte) ' ');
    return ByteBuffer.allocate(Long.BYTES + padded.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(padded.length)
        .put(padded)
        .array();
  }

  static SafetensorsHeader decode(FileBytes bytes) throws IOException {
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.remaining() < Long.BYTES) {
      throw bytes.bad(
          "must be a safetensors file; it ends after %d bytes".formatted(bytes.remaining()));
    }
    long length = bytes.need(Long.BYTES).getLong();
    if (length < 0 || length > Math.min(bytes.remaining(), LONGEST)) {
      throw bytes.bad(
          "must have a header of at most %d bytes, as many as follow; its length is given as %s"
              .formatted(Math.min(bytes.remaining(), LONGEST), Long.toUnsignedString(length)));
    }
    Map<String, Object> json = new LinkedHashMap<>(json(bytes, bytes.take((int) length)));
    HeaderValues values = new HeaderValues(bytes);
    Map<String, String> metadata = values.metadata(json.remove(Safetensors.METADATA));
    List<Entry> entries = new ArrayList<>();
    json.forEach((name, value) -> entries.add(values.entry(name, value)));
    entries.sort(Comparator.comparingLong(Entry::begin).thenComparingLong(Entry::end));
    checkPlaces(bytes, entries);
    return new SafetensorsHeader(List.copyOf(entries), metadata);
  }

  private static Map<String, Object> json(FileBytes bytes, byte[] header) throws IOException {
    try (JsonParser parser = JSON_FORM.createParser(header)) {
      if (header.length == 0 || header[0] != '{') {
        throw bytes.bad("must have a JSON object as its safetensors header; it has none");
      }
      Map<String, Object> json = JSON.std.mapFrom(parser);
      if (parser.nextToken() != null) {
        throw bytes.bad("must have nothing behind the JSON object in its safetensors header");
      }
      return json;
    } catch (JsonProcessingException e) {
      throw bytes.bad("must have JSON as its safetensors header: " + e.getOriginalMessage());
    }
  }

  private static void checkPlaces(FileBytes bytes, List<Entry> entries) {
    long expected = 0;
    for (Entry entry : entries) {
      if (entry.begin() != expected) {
        throw bytes.bad(
            "must hold its arrays without gaps and overlaps; '%s' begins at %d, not at %d"
                .formatted(entry.name(), entry.begin(), expected));
      }
      expected = entry.end();
    }
    if (bytes.remaining() != expected) {
      throw bytes.bad(
          "must hold %d bytes of arrays; it holds %d".formatted(expected, bytes.remaining()));
    }
  }
}
