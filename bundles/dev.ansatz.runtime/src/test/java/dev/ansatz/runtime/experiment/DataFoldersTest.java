package dev.ansatz.runtime.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFoldersTest {
  private static final Path USERS = Path.of("/home/me/.local/share/ansatz/data");

  private static List<Path> folders(String named, Map<String, String> environment) {
    return DataFolders.of(Optional.ofNullable(named).map(Path::of), environment).all();
  }

  @Test
  void theUsersFolderIsTheLast() {
    Map<String, String> home = Map.of("HOME", "/home/me");
    assertEquals(List.of(USERS), folders(null, home));
    assertEquals(List.of(Path.of("d"), USERS), folders("d", home));
  }

  @Test
  void whatIsNamedComesBeforeTheVariable() {
    Map<String, String> variable = Map.of("HOME", "/home/me", "ANSATZ_DATA", "/data");
    assertEquals(List.of(Path.of("/data"), USERS), folders(null, variable));
    assertEquals(List.of(Path.of("d"), USERS), folders("d", variable));
    assertEquals(List.of(USERS), folders(null, Map.of("HOME", "/home/me", "ANSATZ_DATA", "")));
  }

  @Test
  void theDataHomeOfTheDesktopCountsWhereItIsAbsolute() {
    assertEquals(
        List.of(Path.of("/share/ansatz/data")),
        folders(null, Map.of("HOME", "/home/me", "XDG_DATA_HOME", "/share")));
    assertEquals(
        List.of(USERS), folders(null, Map.of("HOME", "/home/me", "XDG_DATA_HOME", "share")));
  }

  @Test
  void withoutVariablesTheSystemKnowsTheHome() {
    Path home = Path.of(System.getProperty("user.home"));
    assertEquals(List.of(home.resolve(".local/share/ansatz/data")), folders(null, Map.of()));
  }
}
