package dev.ansatz.autodiff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pictures of compiled programs. The SVG has a row for each instruction, with the operations that
 * were fused into it and the arrays that it writes, and a lane for each buffer: a line for as long
 * as an array is alive in it, a dot where it is written, a ring where it is read, a square where it
 * is written over an array that the same instruction reads.
 */
public final class Picture {
  private static final int LINE = 16;
  private static final int LANE = 18;
  private static final int TOP = 64;
  private static final int CHARACTER = 7;
  private static final int MOST_CHARACTERS = 96;

  private final List<Outline> outlines;
  private final TreeSet<Integer> computed = new TreeSet<>();
  private final TreeSet<Integer> given = new TreeSet<>();
  private final List<Integer> buffers = new ArrayList<>();
  private final List<Integer> tops = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();
  private int height = TOP;
  private int left;

  private Picture(List<Outline> outlines) {
    this.outlines = outlines;
    for (Outline outline : outlines) {
      outline.reads().stream().map(Outline.Array::buffer).forEach(this::isGiven);
      outline.writes().stream().map(Outline.Array::buffer).forEach(this::isComputed);
      tops.add(height);
      height += LINE * lines(outline).size() + LINE / 2;
    }
    buffers.addAll(computed);
    buffers.addAll(given);
    int longest =
        outlines.stream().flatMap(o -> lines(o).stream()).mapToInt(String::length).max().orElse(0);
    left = 48 + CHARACTER * Math.max(40, longest);
  }

  private void isGiven(int buffer) {
    if (!computed.contains(buffer)) {
      given.add(buffer);
    }
  }

  private void isComputed(int buffer) {
    if (!given.contains(buffer)) {
      computed.add(buffer);
    }
  }

  /** Returns a program as a scalable picture. */
  public static String svg(Program program) {
    return new Picture(program.outline()).svg();
  }

  /** Returns a program as a graph for Graphviz: instructions, and the arrays between them. */
  public static String dot(Program program) {
    List<Outline> outlines = program.outline();
    StringBuilder dot = new StringBuilder("digraph program {\n  node [shape=box];\n");
    for (int i = 0; i < outlines.size(); i++) {
      String label = String.join("\\l", lines(outlines.get(i))).replace("\"", "'");
      dot.append("  i%d [label=\"%s\\l\"];\n".formatted(i, label));
    }
    for (int i = 0; i < outlines.size(); i++) {
      for (Outline.Array read : outlines.get(i).reads()) {
        int writer = lastWriter(outlines, i, read.buffer());
        String from = writer < 0 ? "\"" + read.name().replace('"', '\'') + "\"" : "i" + writer;
        dot.append("  %s -> i%d [label=\"%s\"];\n".formatted(from, i, read.shape()));
      }
    }
    return dot.append("}\n").toString();
  }

  private static int lastWriter(List<Outline> outlines, int before, int buffer) {
    for (int i = before - 1; i >= 0; i--) {
      if (outlines.get(i).writes().stream().anyMatch(array -> array.buffer() == buffer)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> lines(Outline outline) {
    List<String> lines = new ArrayList<>();
    lines.add(cut(outline.what()));
    outline.fused().forEach(operation -> lines.add(cut("   " + operation)));
    for (Outline.Array array : outline.writes()) {
      String where = outline.isInPlace(array) ? ", in place" : "";
      lines.add(
          cut("→ %s [%s] in %d%s".formatted(array.name(), array.shape(), array.buffer(), where)));
    }
    return lines;
  }

  private static String cut(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
  }

  private String svg() {
    int width = left + LANE * (buffers.size() + 1);
    add(
        "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' font-family='monospace'"
            + " font-size='11'><rect width='100%%' height='100%%' fill='white'/>",
        width, height + LINE);
    add("<text x='12' y='24' font-size='14'>%s</text>", title());
    add(
        "<text x='12' y='44'>● written  ○ read  ■ written over what is read; grey lanes hold"
            + " inputs, draws and parameters</text>");
    buffers.forEach(
        b -> add("<text x='%d' y='%d' text-anchor='middle'>%d</text>", x(b), TOP - 10, b));
    buffers.forEach(this::lane);
    for (int i = 0; i < outlines.size(); i++) {
      row(i);
    }
    return out.append("</svg>\n").toString();
  }

  private String title() {
    long inPlace = outlines.stream().flatMap(o -> o.writes().stream().filter(o::isInPlace)).count();
    return "%d instructions, %d buffers, %d arrays written in place"
        .formatted(outlines.size(), buffers.size(), inPlace);
  }

  private int x(int buffer) {
    return left + LANE * (buffers.indexOf(buffer) + 1);
  }

  private int y(int instruction) {
    return tops.get(instruction) + LINE / 2;
  }

  /** Draws for how long each array in a buffer is alive: from its writing to its last reading. */
  private void lane(int buffer) {
    add(
        "<line x1='%d' x2='%d' y1='%d' y2='%d' stroke='#eeeeee'/>",
        x(buffer), x(buffer), TOP, height);
    int begin = TOP - 4;
    int end = -1;
    for (int i = 0; i < outlines.size(); i++) {
      boolean written = touches(outlines.get(i).writes(), buffer);
      if (touches(outlines.get(i).reads(), buffer)) {
        end = y(i);
      }
      if (written) {
        life(buffer, begin, end);
        begin = y(i);
        end = -1;
      }
    }
    life(buffer, begin, end);
  }

  private void life(int buffer, int begin, int end) {
    if (end >= begin) {
      add(
          "<line x1='%d' x2='%d' y1='%d' y2='%d' stroke='%s' stroke-width='3'/>",
          x(buffer), x(buffer), begin, end, given.contains(buffer) ? "#cccccc" : "#4477aa");
    }
  }

  private static boolean touches(List<Outline.Array> arrays, int buffer) {
    return arrays.stream().anyMatch(array -> array.buffer() == buffer);
  }

  private void row(int i) {
    Outline outline = outlines.get(i);
    List<String> lines = lines(outline);
    String fill =
        outline.region() < 0 ? "#f4f4f4" : outline.region() % 2 == 0 ? "#e3f0e3" : "#e3e9f5";
    add(
        "<rect x='8' y='%d' width='%d' height='%d' rx='4' fill='%s'/>",
        tops.get(i) - 5, left - 16, LINE * lines.size() + 3, fill);
    for (int line = 0; line < lines.size(); line++) {
      add(
          "<text x='%d' y='%d' xml:space='preserve'>%s</text>",
          line == 0 ? 14 : 30, tops.get(i) + LINE * line + 8, escaped(lines.get(line)));
    }
    outline.reads().stream()
        .map(Outline.Array::buffer)
        .distinct()
        .forEach(
            b ->
                add(
                    "<circle cx='%d' cy='%d' r='4' fill='white' stroke='#4477aa' stroke-width='2'/>",
                    x(b), y(i)));
    for (Outline.Array array : outline.writes()) {
      mark(x(array.buffer()), y(i), outline.isInPlace(array));
    }
  }

  private void mark(int x, int y, boolean inPlace) {
    if (inPlace) {
      add("<rect x='%d' y='%d' width='8' height='8' fill='#cc6633'/>", x - 4, y - 4);
    } else {
      add("<circle cx='%d' cy='%d' r='4' fill='#4477aa'/>", x, y);
    }
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(
            c -> c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : Character.toString(c))
        .collect(Collectors.joining());
  }

  private void add(String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
