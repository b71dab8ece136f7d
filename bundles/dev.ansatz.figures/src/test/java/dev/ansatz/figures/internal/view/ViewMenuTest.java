package dev.ansatz.figures.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Mark.Direction;
import dev.ansatz.api.figure.ValueAxis.Scale;
import dev.ansatz.figures.FigureSnapshot.Format;
import dev.ansatz.figures.FigureView;
import dev.ansatz.figures.Tool;
import dev.ansatz.figures.internal.Cells;
import dev.ansatz.figures.internal.Samples;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import org.junit.jupiter.api.Test;

class ViewMenuTest {
  private final FigureView view = new FigureView();

  private static Stream<JMenuItem> items(Component... components) {
    return Stream.of(components)
        .filter(JMenuItem.class::isInstance)
        .map(JMenuItem.class::cast)
        .flatMap(
            item ->
                item instanceof JMenu menu
                    ? Stream.concat(Stream.of(item), items(menu.getMenuComponents()))
                    : Stream.of(item));
  }

  private JMenuItem item(String beginning) {
    return items(view.menu().getComponents())
        .filter(item -> item.getText().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private void show(Figure figure) {
    view.setFigure(figure);
    new Mouse(view, 800, 560);
  }

  @Test
  void axisOfPositiveValuesCanBeLogarithmic() {
    show(Samples.study());
    JMenuItem item = item("Logarithmic vertical axis");
    assertTrue(item.isEnabled());
    item.doClick();
    assertTrue(view.isLogarithmic(0, Direction.Y));
    item("Logarithmic vertical axis").doClick();
    assertFalse(view.isLogarithmic(0, Direction.Y));
  }

  @Test
  void axisOfOtherValuesSaysWhyNot() {
    show(Samples.waves());
    JMenuItem item = item("Logarithmic vertical axis");
    assertFalse(item.isEnabled());
    assertEquals("Logarithmic vertical axis (not all values are above 0)", item.getText());
    view.setScale(0, Direction.Y, Scale.LOGARITHMIC);
    assertFalse(view.isLogarithmic(0, Direction.Y));
    assertEquals("it is no plane", objection(Samples.pictures()));
  }

  private String objection(Figure figure) {
    show(figure);
    return view.objectionToLogarithms(0, Direction.X).orElseThrow();
  }

  @Test
  void axisThatIsLogarithmicCanBeLinear() {
    show(Samples.logarithmic());
    assertTrue(view.isLogarithmic(0, Direction.Y));
    item("Logarithmic vertical axis").doClick();
    assertFalse(view.isLogarithmic(0, Direction.Y));
  }

  @Test
  void seriesAreHiddenOneByOneAndTogether() {
    show(Samples.waves());
    item("sine").doClick();
    assertEquals(Set.of("sine"), view.state().panel(0).hidden());
    item("Hide all").doClick();
    assertEquals(Set.of("sine", "cosine"), view.state().panel(0).hidden());
    items(((JMenu) item("Series")).getMenuComponents()).findFirst().orElseThrow().doClick();
    assertEquals(Set.of(), view.state().panel(0).hidden());
  }

  @Test
  void manySeriesAreInMenusNoLongerThanAScreen() {
    show(Samples.manySeries());
    JMenu series = (JMenu) item("Series");
    assertEquals(2 + 1 + 3, series.getMenuComponentCount());
    assertEquals(50 + 2, items(series).filter(i -> !(i instanceof JMenu)).count());
  }

  @Test
  void toolsAndExportsAreThere() {
    show(Cells.cells());
    item("Pick").doClick();
    assertEquals(Tool.PICK, view.tool());
    List<Format> formats = new ArrayList<>();
    view.setExporter((snapshot, format) -> formats.add(format));
    items(view.menu().getComponents())
        .filter(item -> item.getText().startsWith("Export"))
        .forEach(JMenuItem::doClick);
    assertEquals(List.of(Format.values()), formats);
    assertTrue(
        items(view.menu().getComponents()).noneMatch(i -> i.getText().startsWith("Logarithmic")));
  }

  @Test
  void menuCanBeCompleted() {
    show(Samples.waves());
    view.setMenuFiller(menu -> menu.add(new JMenuItem("Open the run")));
    assertTrue(item("Open the run").isEnabled());
  }

  @Test
  void figureIsToldInWords() {
    view.setEmptyText("Choose a run");
    assertEquals("Choose a run", view.getAccessibleContext().getAccessibleName());
    show(Samples.waves());
    assertEquals("A figure that shows waves", view.getAccessibleContext().getAccessibleName());
    String description = view.getAccessibleContext().getAccessibleDescription();
    assertTrue(
        description.endsWith(
            "Panel 1, Two waves, one with a gap: displacement in mm over time in s;"
                + " sine, cosine."),
        description);
    show(Samples.manySeries());
    assertTrue(view.getAccessibleContext().getAccessibleDescription().contains("and 38 more"));
  }
}
