package dev.ansatz.cli.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.DatasetInstaller;
import dev.ansatz.api.data.InstallRequest;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.cli.internal.TestShell.Result;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCommandTest {
  @TempDir Path folder;
  private final List<InstallRequest> requests = new ArrayList<>();
  private Consumer<InstallRequest> installing = request -> {};
  private TestShell shell;

  @BeforeEach
  void makeShell() {
    shell =
        new TestShell(folder)
            .with(PluginRegistry.class, new Registry())
            .variable("HOME", folder.resolve("home").toString());
  }

  private final class Stars implements DatasetInstaller {
    @Override
    public Descriptor<NoSettings> descriptor() {
      return new Descriptor<>("stars", "All stars", "", new NoSettings(), List.of());
    }

    @Override
    public List<String> files() {
      return List.of("stars/a.gz", "stars/b.gz");
    }

    @Override
    public void install(InstallRequest request) {
      requests.add(request);
      installing.accept(request);
    }
  }

  private final class Registry implements PluginRegistry {
    private final Origin origin = new Origin("dev.example.sky", "1.0.0");

    @Override
    public List<Listing> list(Kind<?> kind) {
      return kind.equals(Kind.INSTALLER)
          ? List.of(new Listing("stars", "All stars", origin))
          : List.of();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Plugin<?>> Found<T> find(Kind<T> kind, String id) {
      if (kind.equals(Kind.INSTALLER) && id.equals("stars")) {
        return new Found<>((T) new Stars(), origin);
      }
      throw new PluginException("there is no %s '%s'".formatted(kind.noun(), id));
    }
  }

  private Path installed() {
    return requests.get(requests.size() - 1).folder();
  }

  @Test
  void installsIntoTheUsersDataFolder() {
    assertEquals(
        new Result(0, "stars is installed in home/.local/share/ansatz/data\n", ""),
        shell.run("data", "install", "stars"));
    assertEquals(folder.resolve("home/.local/share/ansatz/data"), installed());
    assertEquals(List.of(), requests.get(0).mirrors());
  }

  @Test
  void installsIntoTheFolderThatIsNamed() {
    shell.variable("ANSATZ_DATA", "named");
    shell.run("data", "install", "stars");
    assertEquals(folder.resolve("named"), installed());
    shell.run("data", "install", "stars", "--data", "better");
    assertEquals(folder.resolve("better"), installed());
  }

  @Test
  void asksTheMirrorsThatAreNamed() {
    shell.run("data", "install", "stars", "--mirror", "http://a", "--mirror", "https://b/c");
    assertEquals(
        List.of(URI.create("http://a"), URI.create("https://b/c")), requests.get(0).mirrors());
    for (String mirror : List.of("ftp://a", "a b", "nonsense")) {
      assertEquals(
          new Result(
              2, "", "ansatz: --mirror must be an http or https URL; got '" + mirror + "'\n"),
          shell.run("data", "install", "stars", "--mirror", mirror));
    }
  }

  @Test
  void showsProgressUnlessQuiet() {
    installing = request -> request.progress().report("downloading a.gz", 1, 4);
    assertEquals("downloading a.gz, 25 %\n", shell.run("data", "install", "stars").err());
    assertEquals("", shell.run("data", "install", "stars", "--quiet").err());
  }

  @Test
  void failuresHaveTheirExitCodes() {
    installing =
        request -> {
          throw new DataException("no mirror has it");
        };
    assertEquals(
        new Result(3, "", "ansatz: no mirror has it\n"), shell.run("data", "install", "stars"));
    assertEquals(
        new Result(4, "", "ansatz: there is no data set to install 'sars'\n"),
        shell.run("data", "install", "sars"));
  }

  @Test
  void anInterruptStopsIt() {
    List<Thread> interrupts = new ArrayList<>();
    shell.interrupts(
        action -> {
          interrupts.add(new Thread(action));
          return () -> {};
        });
    installing =
        request -> {
          interrupts.get(0).start();
          while (true) {
            request.stop().check();
            Thread.onSpinWait();
          }
        };
    assertEquals(
        new Result(130, "", "ansatz: stopped; the same command goes on where this ended\n"),
        shell.run("data", "install", "stars"));
  }

  @Test
  void listsWhatCanBeInstalledAndWhereItIs() throws IOException {
    assertEquals(new Result(0, "stars  All stars  not installed\n", ""), shell.run("data", "list"));
    assertEquals(
        List.of(Map.of("id", "stars", "title", "All stars", "installed", false)),
        Json.read(shell.run("data", "list", "--json").out()));
    Path home = Files.createDirectories(folder.resolve("home/.local/share/ansatz/data/stars"));
    Files.writeString(home.resolve("a.gz"), "");
    assertTrue(shell.run("data", "list").out().contains("not installed"));
    Files.writeString(home.resolve("b.gz"), "");
    assertEquals(
        "stars  All stars  in home/.local/share/ansatz/data\n",
        shell.run("data", "list", "--data", "elsewhere").out());
  }
}
