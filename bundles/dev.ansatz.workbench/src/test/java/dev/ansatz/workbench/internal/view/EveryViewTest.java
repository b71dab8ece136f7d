package dev.ansatz.workbench.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.action.Shortcuts;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view. */
class EveryViewTest {
  private static final Set<String> IDS =
      Set.of(
          "explorer",
          "progress",
          "live",
          "runs",
          "figure",
          "data",
          "model",
          "plugins",
          "console",
          "problems",
          "explore-latent",
          "explore-trajectory",
          "explore-mistakes");

  @TempDir Path folder;

  static List<String> ids() {
    return Views.all().stream().map(ViewKind::id).toList();
  }

  @Test
  void allAreThere() {
    assertEquals(new TreeSet<>(IDS), new TreeSet<>(ids()));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isBuiltPaintedAndClosedInBothThemesAndItsControlsHaveNames(String id) {
    ViewKind kind = Views.all().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    try (FakeSession fake = new FakeSession(folder)) {
      Session session = fake.open();
      for (Theme theme : Theme.values()) {
        View[] view = new View[1];
        Pictures.paint(
            theme,
            320,
            400,
            1.5,
            () -> {
              view[0] = kind.make().apply(session);
              return view[0].component();
            });
        fake.settle();
        Pictures.onEventThread(
            () -> {
              Pictures.paint(view[0].component(), 1024, 700, 2);
              assertEquals(List.of(), nameless(view[0].component()));
              view[0].themeChanged();
              view[0].close();
            });
      }
    }
  }

  private static List<String> nameless(Component component) {
    List<String> found = new ArrayList<>();
    collect(component, found);
    return found;
  }

  private static void collect(Component component, List<String> found) {
    boolean ours = component.getClass().getName().startsWith("javax.swing.plaf");
    if (isControl(component) && !ours && component.isVisible() && !isNamed(component)) {
      found.add(component.getClass().getSimpleName() + " " + component.getName());
    }
    boolean composed = component instanceof JComboBox || component instanceof JTabbedPane;
    if (component instanceof Container container && !(component instanceof JComboBox)) {
      for (Component child : container.getComponents()) {
        if (!composed || !(child instanceof AbstractButton)) {
          collect(child, found);
        }
      }
    }
  }

  private static boolean isControl(Component component) {
    boolean scrolls = component.getParent() instanceof javax.swing.JScrollBar;
    return component.isFocusable()
        && !scrolls
        && (component instanceof AbstractButton
            || component instanceof JTextComponent
            || component instanceof JComboBox
            || component instanceof JSlider
            || component instanceof JTable
            || component instanceof JTree);
  }

  private static boolean isNamed(Component component) {
    AccessibleContext context = component.getAccessibleContext();
    String name = context == null ? null : context.getAccessibleName();
    boolean text = component instanceof JTextComponent area && !area.getText().isBlank();
    return text || name != null && !name.isBlank();
  }

  @Test
  void shortcutsAreReadableAndNobodysTwice() {
    try (FakeSession fake = new FakeSession(folder)) {
      Session session = fake.open();
      Pictures.onEventThread(
          () -> {
            List<View> views =
                Views.all().stream().map(kind -> kind.make().apply(session)).toList();
            Map<String, List<String>> uses = new HashMap<>();
            for (Command command : session.actions().all().get()) {
              String words = Shortcuts.words(command);
              uses.computeIfAbsent(words, key -> new ArrayList<>()).add(command.id());
            }
            uses.remove("");
            Map<String, List<String>> twice =
                uses.entrySet().stream()
                    .filter(entry -> entry.getValue().size() > 1)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            assertEquals(Map.of(), twice);
            assertTrue(session.actions().all().get().size() > 5);
            views.forEach(View::close);
          });
    }
  }
}
