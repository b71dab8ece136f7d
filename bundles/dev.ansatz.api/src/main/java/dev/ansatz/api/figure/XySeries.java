package dev.ansatz.api.figure;

import java.util.List;

/**
 * Numbers in a plane. Arrays are shared, not copied, and all of one length; NaN leaves a gap.
 * Series of one name share one entry in the legend; those without a name have none.
 */
public sealed interface XySeries {

  /** Returns the name in the legend; empty for none. */
  String name();

  /** Returns how it looks. */
  Style style();

  /** Points joined by a line in the order of the arrays. */
  record Line(String name, double[] x, double[] y, Style style) implements XySeries {

    /** Makes a line. */
    public Line {
      Lengths.check(name, x, y);
    }
  }

  /** Points that stand alone. */
  record Points(String name, double[] x, double[] y, Style style) implements XySeries {

    /** Makes points. */
    public Points {
      Lengths.check(name, x, y);
    }
  }

  /** Points with a bar from low to high, both in the units of the vertical axis. */
  record ErrorBars(String name, double[] x, double[] y, double[] low, double[] high, Style style)
      implements XySeries {

    /** Makes points with bars. */
    public ErrorBars {
      Lengths.check(name, x, y, low, high);
    }
  }

  /** A filled band between two curves. */
  record Band(String name, double[] x, double[] low, double[] high, Style style)
      implements XySeries {

    /** Makes a band. */
    public Band {
      Lengths.check(name, x, low, high);
    }
  }

  /** Bars that stand on zero, centred on x. */
  record Bars(String name, double[] x, double[] y, Style style) implements XySeries {

    /** Makes bars. */
    public Bars {
      Lengths.check(name, x, y);
    }
  }

  /**
   * Words that stand on points, in front of everything else: the names of groups where they lie.
   *
   * @param texts as many as points
   */
  record Labels(double[] x, double[] y, List<String> texts, Style style) implements XySeries {
    /** Makes labels. */
    public Labels {
      texts = List.copyOf(texts);
      Lengths.check("labels", x, y, new double[texts.size()]);
    }

    @Override
    public String name() {
      return "";
    }
  }
}
