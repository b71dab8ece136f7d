package dev.ansatz.workbench.internal.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsTest {
  private final List<String> done = new ArrayList<>();

  @Test
  void onlyWhatIsThereAndPossibleIsDone() {
    Actions actions = new Actions();
    actions.add(new Command("a.b", "B", "", "", () -> done.add("old")));
    actions.add(new Command("a.b", "B", "", "", () -> done.add("b")));
    actions.add(new Command("a.c", "C", "", "", () -> false, () -> done.add("c")));
    assertTrue(actions.run("a.b"));
    assertFalse(actions.run("a.c"));
    assertFalse(actions.run("a.d"));
    assertEquals(List.of("b"), done);
    assertEquals(2, actions.all().get().size());
  }

  @Test
  void shortcutsAreReadAndSaid() {
    Command command = new Command("a.b", "B", "", "menu shift P", () -> {});
    assertEquals("Ctrl+Shift+P", Shortcuts.words(command));
    assertEquals("", Shortcuts.words(new Command("a.b", "B", "", "", () -> {})));
    Command wrong = new Command("a.b", "B", "", "menu Banana", () -> {});
    assertThrows(IllegalArgumentException.class, () -> Shortcuts.of(wrong));
  }
}
