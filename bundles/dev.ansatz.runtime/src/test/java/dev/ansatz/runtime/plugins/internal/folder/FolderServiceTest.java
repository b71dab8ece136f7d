package dev.ansatz.runtime.plugins.internal.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderServiceTest {
  @TempDir Path temp;

  private final List<String> events = new ArrayList<>();
  private Path products;
  private Path own;
  private FolderService folders;

  @BeforeEach
  void make() throws IOException {
    products = Files.createDirectories(temp.resolve("product"));
    own = temp.resolve("home/plugins");
    folders =
        new FolderService(
            List.of(products, own),
            new Installed() {
              @Override
              public boolean has(String name) {
                return name.equals("dev.ansatz.api");
              }

              @Override
              public void appeared(Path jar) {
                events.add("+" + jar.getFileName());
              }

              @Override
              public void vanished(Path jar) {
                events.add("-" + jar.getFileName());
              }
            });
  }

  private Path jar(Path file, String name, String version) throws IOException {
    Manifest manifest = new Manifest();
    Attributes headers = manifest.getMainAttributes();
    headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (name != null) {
      headers.putValue("Bundle-SymbolicName", name + ";singleton:=true");
    }
    if (version != null) {
      headers.putValue("Bundle-Version", version);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      new JarOutputStream(out, manifest).close();
    }
    return file;
  }

  private String refusal(Path jar) {
    String message = assertThrows(PluginException.class, () -> folders.install(jar)).getMessage();
    assertFalse(Files.exists(own.resolve(jar.getFileName())), "nothing was copied");
    return message;
  }

  @Test
  void aJarIsInstalledDisabledEnabledAndRemoved() throws IOException {
    PluginFile file = folders.install(jar(temp.resolve("download.jar"), "com.example.a", "1.2"));
    assertEquals(
        new PluginFile(
            own.resolve("com.example.a-1.2.0.jar"), "com.example.a", "1.2.0", true, true),
        file);
    assertTrue(file.gives(new Origin("com.example.a", "1.2.0")));
    PluginFile disabled = folders.disable(file);
    assertFalse(disabled.enabled());
    assertFalse(Files.exists(file.file()));
    assertEquals(List.of(disabled), folders.files());
    assertEquals(file, folders.enable(disabled));
    folders.remove(file);
    assertEquals(List.of(), folders.files());
    String name = "com.example.a-1.2.0.jar";
    assertEquals(List.of("+" + name, "-" + name, "+" + name, "-" + name), events);
  }

  @Test
  void anotherVersionTakesThePlaceOfTheFirst() throws IOException {
    folders.install(jar(temp.resolve("1.jar"), "com.example.a", "1"));
    folders.install(jar(temp.resolve("2.jar"), "com.example.a", "2"));
    assertEquals(List.of("2.0.0"), folders.files().stream().map(PluginFile::version).toList());
    String message = refusal(jar(temp.resolve("2.jar"), "com.example.a", "2.0"));
    assertTrue(message.contains("installed already"), message);
  }

  @Test
  void whatIsNoBundleIsRefusedWithTheReason() throws IOException {
    assertTrue(refusal(temp.resolve("nowhere.jar")).contains("there is no file"));
    Path text = Files.writeString(temp.resolve("text.jar"), "no jar");
    assertTrue(refusal(text).contains("not a readable jar"));
    assertTrue(refusal(jar(temp.resolve("a.jar"), null, "1")).contains("Bundle-SymbolicName"));
    assertTrue(refusal(jar(temp.resolve("b.jar"), "b", null)).contains("Bundle-Version"));
    assertTrue(refusal(jar(temp.resolve("c.jar"), "c", "one")).contains("is no version"));
  }

  @Test
  void whatIsPartOfTheProductIsLeftAlone() throws IOException {
    assertTrue(refusal(jar(temp.resolve("api.jar"), "dev.ansatz.api", "9")).contains("product"));
    jar(products.resolve("given.jar"), "com.example.given", "1");
    assertTrue(
        refusal(jar(temp.resolve("given.jar"), "com.example.given", "2")).contains("product"));
    PluginFile given = folders.files().get(0);
    assertThrows(PluginException.class, () -> folders.disable(given));
    assertThrows(PluginException.class, () -> folders.remove(given));
    assertTrue(Files.exists(given.file()));
  }

  @Test
  void aFileThatIsNoBundleIsListedAndCanBeRemoved() throws IOException {
    Files.createDirectories(own);
    Files.writeString(own.resolve("corrupt.jar"), "no jar");
    PluginFile file = folders.files().get(0);
    assertEquals("corrupt.jar", file.bundle());
    assertEquals("", file.version());
    folders.remove(file);
    assertEquals(List.of(), folders.files());
  }

  @Test
  void withoutAnyFolderItSaysWhatToDo() {
    FolderService none = new FolderService(List.of(), null);
    assertEquals(List.of(), none.files());
    assertTrue(assertThrows(PluginException.class, none::own).getMessage().contains("script"));
  }
}
