package dev.ansatz.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.learn.Step;
import dev.ansatz.cli.internal.Samples;
import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.cli.internal.TestShell.Result;
import dev.ansatz.cli.internal.progress.Terminal;
import dev.ansatz.cli.internal.run.Fakes.FakeEngine;
import dev.ansatz.cli.internal.run.Fakes.FakeExperiments;
import dev.ansatz.runtime.engine.Engine;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.FolderException;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.runtime.experiment.Templates;
import dev.ansatz.runtime.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunCommandTest {
  @TempDir Path home;
  @TempDir Path product;
  private final FakeExperiments experiments = new FakeExperiments(Fakes::single);
  private TestShell shell;

  @BeforeEach
  void makeShell() throws IOException {
    shell =
        new TestShell(home)
            .with(Templates.class, Samples.templates(product))
            .with(Experiments.class, experiments);
    engine(request -> finished(request));
  }

  private void engine(Function<RunRequest, RunOutcome> runner) {
    shell.with(Engine.class, new FakeEngine(runner));
  }

  private static RunOutcome finished(RunRequest request) {
    return Fakes.outcome(request.dir(), RunState.FINISHED, ExitCode.OK, "");
  }

  private Path write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void runsATemplateAndShowsTheScores() {
    Result result = shell.run("run", "lorenz-esn", "--out", "here", "--quiet");
    assertEquals(
        """
        here finished
          test.vpt       17.23      Lyapunov times
          test.nrmse     4.012e-09
          test.lyapunov  NaN
        folder  here
        """,
        result.out());
    assertEquals("note: data.sd is dropped\n", result.err());
    assertEquals(0, result.code());
  }

  @Test
  void showsTheReportWhereThereIsOne() throws IOException {
    write("here/report.html", "");
    assertTrue(
        shell
            .run("run", "lorenz-esn", "--out", "here")
            .out()
            .endsWith("report  here/report.html\n"));
  }

  @Test
  void passesOnWhatTheCommandLineChanges() throws IOException {
    Files.createDirectory(home.resolve("data"));
    Path file = write("my.yaml", "title: x\n");
    shell.run(
        "run",
        "my.yaml",
        "--set",
        "model.units=10",
        "--set=data.id=npy",
        "--seed",
        "-3",
        "--data",
        "data");
    assertEquals(
        List.of(
            new ExperimentRequest(
                "my",
                "title: x\n",
                Optional.of(file.getParent()),
                List.of("model.units=10", "data.id=npy"),
                OptionalLong.of(-3),
                Optional.of(home.resolve("data")))),
        experiments.requests);
  }

  @Test
  void takesTheDataFolderFromTheEnvironment() {
    shell.variable("ANSATZ_DATA", "/var/data").run("run", "lorenz-esn");
    assertEquals(Optional.of(Path.of("/var/data")), experiments.requests.get(0).dataFolder());
  }

  @Test
  void choosesAFolderInTheWorkspace() throws IOException {
    write("ws/ansatz-workspace.yaml", "");
    write("ws/experiments/deep/my.yaml", "");
    List<Path> dirs = new ArrayList<>();
    engine(
        request -> {
          dirs.add(request.dir());
          return finished(request);
        });
    shell.run("run", "ws/experiments/deep/my.yaml");
    shell.run("run", "lorenz-esn");
    assertEquals(home.resolve("ws/runs"), dirs.get(0).getParent());
    assertEquals(home.resolve("runs"), dirs.get(1).getParent());
    assertTrue(
        dirs.get(1).getFileName().toString().matches("lorenz-esn-20261120-093015-[0-9a-f]{4}"),
        dirs.toString());
  }

  @Test
  void tellsProgramsOneObject() {
    Result result = shell.run("run", "lorenz-esn", "--json", "--out", "here");
    Map<?, ?> object = (Map<?, ?>) Json.read(result.out());
    assertEquals(
        List.of("id", "state", "seed", "metrics", "units", "expectations", "epochs", "dir"),
        List.copyOf(object.keySet()));
    assertEquals("here", object.get("id"));
    assertEquals("FINISHED", object.get("state"));
    assertEquals(7, object.get("seed"));
    assertEquals(home.resolve("here").toString(), object.get("dir"));
    Map<?, ?> metrics = (Map<?, ?>) object.get("metrics");
    assertEquals(17.2345, metrics.get("test.vpt"));
    assertTrue(metrics.containsKey("test.lyapunov"));
    assertNull(metrics.get("test.lyapunov"));
  }

  @Test
  void tellsProgramsOfAFailedRun() {
    engine(
        request ->
            Fakes.outcome(request.dir(), RunState.DIVERGED, ExitCode.DIVERGED, "loss is NaN"));
    Result result = shell.run("run", "lorenz-esn", "--json");
    Map<?, ?> object = (Map<?, ?>) Json.read(result.out());
    assertEquals("DIVERGED", object.get("state"));
    assertEquals("loss is NaN", object.get("reason"));
    assertEquals(6, result.code());
    assertTrue(result.err().endsWith("ansatz: loss is NaN\n"), result.err());
  }

  @Test
  void tellsProgramsOfARunThatCouldNotBegin() {
    Result result = shell.run("run", "lorenz-enz", "--json");
    Map<?, ?> object = (Map<?, ?>) Json.read(result.out());
    assertEquals(
        List.of(
            "id", "state", "seed", "metrics", "units", "expectations", "epochs", "dir", "reason"),
        List.copyOf(object.keySet()));
    assertNull(object.get("id"));
    assertEquals("FAILED", object.get("state"));
    assertEquals(2, result.code());
  }

  @ParameterizedTest
  @EnumSource(ExitCode.class)
  void endsWithTheOutcomesExitCode(ExitCode code) {
    String reason = code == ExitCode.OK ? "" : "because";
    engine(request -> Fakes.outcome(request.dir(), RunState.FAILED, code, reason));
    assertEquals(code.code(), shell.run("run", "lorenz-esn").code());
  }

  @Test
  void showsWhereAFailureHappenedOnlyWhenAsked() {
    engine(request -> Fakes.outcome(request.dir(), RunState.FAILED, ExitCode.TRAINING, "no pivot"));
    assertFalse(shell.run("run", "lorenz-esn").err().contains("\tat "));
    assertTrue(shell.run("run", "lorenz-esn", "--stacktrace").err().contains("\tat "));
  }

  @Test
  void runsSweeps() {
    shell.with(Experiments.class, new FakeExperiments(Fakes::many));
    Result result = shell.run("run", "size-sweep", "--out", "here");
    assertEquals(8, result.code());
    assertEquals("Sizes, seed 1, up to 0 trials\nansatz: 1 of 10 trials failed\n", result.err());
  }

  @Test
  void namesTheNearestTemplate() {
    assertEquals(
        new Result(
            2,
            "",
            "ansatz: there is no template 'lorens-esn' and no file of this name; the templates"
                + " are lorenz-esn, size-sweep; did you mean 'lorenz-esn'?\n"),
        shell.run("run", "lorens-esn"));
  }

  @Test
  void namesThePlacesOfAMissingFileAndTheNearestTemplate() {
    assertEquals(
        new Result(
            3,
            "",
            "ansatz: there is no experiment file %s; there is a template 'lorenz-esn'\n"
                .formatted(home.resolve("lorenz-esn.yaml"))),
        shell.run("run", "lorenz-esn.yaml"));
  }

  @Test
  void looksInTheWorkspacesExperiments() throws IOException {
    write("ansatz-workspace.yaml", "");
    Path file = write("experiments/my.yaml", "");
    assertEquals(0, shell.run("run", "my.yaml").code());
    assertEquals(Optional.of(file.getParent()), experiments.requests.get(0).folder());
    assertEquals(
        "ansatz: there is no experiment file %s or %s\n"
            .formatted(home.resolve("your.yaml"), home.resolve("experiments/your.yaml")),
        shell.run("run", "your.yaml").err());
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Files.write(home.resolve("bytes.yaml"), new byte[] {(byte) 0xFF, (byte) 0xFE});
    Result result = shell.run("run", "bytes.yaml");
    assertEquals(3, result.code());
    assertTrue(result.err().endsWith("bytes.yaml must be UTF-8 text\n"), result.err());
  }

  @Test
  void refusesADataFolderThatIsNotThere() {
    assertEquals(
        new Result(3, "", "ansatz: --data must name a folder; got nowhere\n"),
        shell.run("run", "lorenz-esn", "--data", "nowhere"));
  }

  @Test
  void showsAllMistakesWithTheirPlaces() throws IOException {
    write("my.yaml", "");
    List<Mistake> mistakes =
        List.of(new Mistake(3, 9, "model.units must be at least 1; got 0"), new Mistake(0, 0, "b"));
    shell.with(
        Experiments.class,
        new FakeExperiments(
            request -> {
              throw new ExperimentException(mistakes);
            }));
    assertEquals(
        new Result(
            2, "", "ansatz: b\nansatz: my.yaml:3:9: model.units must be at least 1; got 0\n"),
        shell.run("run", "my.yaml"));
  }

  @Test
  void passesOnWhatTheEngineSaysOfTheFolder() {
    engine(
        request -> {
          throw new FolderException("the folder must be empty");
        });
    Result result = shell.run("run", "lorenz-esn");
    assertEquals(2, result.code());
    assertTrue(result.err().endsWith("ansatz: the folder must be empty\n"));
  }

  @Test
  void stopsOnAnInterruptAndSaysWhatIsKept() {
    List<Runnable> actions = new ArrayList<>();
    List<String> events = new ArrayList<>();
    shell.interrupts(
        action -> {
          actions.add(action);
          return () -> events.add("unregistered");
        });
    engine(
        request -> {
          Thread interrupt = new Thread(actions.get(0));
          interrupt.setDaemon(true);
          interrupt.start();
          while (!request.stop().isStopped()) {
            Thread.onSpinWait();
          }
          return Fakes.outcome(
              request.dir(), RunState.STOPPED, ExitCode.STOPPED, "stopped on request");
        });
    Result result = shell.run("run", "lorenz-esn", "--out", "here");
    assertEquals(130, result.code());
    assertEquals("", result.out());
    assertTrue(
        result
            .err()
            .endsWith(
                "ansatz: stopped on request\nansatz: what was done is kept; go on with: ansatz run --resume here\n"),
        result.err());
    assertEquals(List.of("unregistered"), events);
  }

  @Test
  void aSecondInterruptEndsTheProcessAtOnce() {
    List<Runnable> actions = new ArrayList<>();
    List<Integer> halts = new ArrayList<>();
    shell.interrupts(
        new Interrupts() {
          @Override
          public Registration onInterrupt(Runnable action) {
            actions.add(action);
            return () -> {};
          }

          @Override
          public void halt(int exitCode) {
            halts.add(exitCode);
          }
        });
    engine(
        request -> {
          actions.get(0).run();
          assertEquals(List.of(), halts);
          actions.get(0).run();
          return Fakes.outcome(
              request.dir(), RunState.STOPPED, ExitCode.STOPPED, "stopped on request");
        });
    shell.run("run", "lorenz-esn", "--out", "here");
    assertEquals(List.of(130), halts);
    actions.get(0).run();
    assertEquals(List.of(130), halts, "the run has ended");
  }

  @Test
  void aRunThatStopsByItselfSaysWhy() {
    engine(
        request -> Fakes.outcome(request.dir(), RunState.STOPPED, ExitCode.STOPPED, "time is up"));
    Result result = shell.run("run", "lorenz-esn", "--out", "here", "--quiet");
    assertTrue(result.out().startsWith("here stopped\n"), result.out());
    assertTrue(result.err().endsWith("ansatz: time is up\n"), result.err());
  }

  @Test
  void leavesNoGarbageOnATerminal() {
    shell.terminal(new Terminal(true, 60, false));
    engine(
        request -> {
          request.listener().progress("integrating", 1, 2);
          request.listener().stepped(1, Step.running("driving", 0.5));
          request.listener().warned("few rows");
          request.listener().stepped(2, Step.finished("solving"));
          return finished(request);
        });
    String err = shell.run("run", "lorenz-esn").err();
    assertTrue(err.contains("\r\u001b[K[############------------]  50 %  integrating"), err);
    assertTrue(err.contains("\r\u001b[Kwarning: few rows\n"), err);
    assertTrue(err.endsWith("\r\u001b[K"), err);
  }

  @Test
  void writesPlainLinesElsewhere() {
    engine(
        request -> {
          request.listener().progress("integrating", 1, 2);
          request.listener().stepped(1, Step.running("driving", 0.25));
          request.listener().warned("few rows");
          return finished(request);
        });
    assertEquals(
        """
        Title, seed 7
        note: data.sd is dropped
        integrating, 50 %
        driving, 25 %
        warning: few rows
        """,
        shell.run("run", "lorenz-esn").err());
  }

  /** While the run is under way the folder has a page and its pictures; afterwards it has none. */
  @Test
  void showsTheModelWhileItLearns() throws IOException {
    Path here = home.resolve("here");
    shell.with(FigureRenderer.class, (request, out) -> out.write(request.figure().id().getBytes()));
    engine(
        request -> {
          assertTrue(request.listener().isLive());
          request.listener().figure(3, picture("plane"));
          request.listener().figure(4, picture("plane"));
          assertEquals(Set.of("live.html", "live/plane.png"), files(here));
          assertTrue(read(here.resolve("live.html")).contains("live/plane.png"));
          RunOutcome outcome = finished(request);
          request.listener().ended(outcome);
          request.listener().figure(5, picture("plane"));
          return outcome;
        });
    Result result = shell.run("run", "lorenz-esn", "--out", "here", "--live");
    assertEquals(
        "", result.err().replaceAll("(?m)^(live {4}here/live.html|note: .*|Title.*)\n", ""));
    assertEquals(0, result.code());
    assertEquals(Set.of(), files(here));
  }

  private static Figure picture(String id) {
    ValueAxis axis = ValueAxis.linear("x", "");
    return Figure.of(id, "", "", new XyPanel("", axis, axis, List.of(), List.of()));
  }

  private static Set<String> files(Path dir) {
    try (Stream<Path> files = Files.walk(dir)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> dir.relativize(file).toString())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void runsAreNotLiveUnlessAskedTo() {
    engine(
        request -> {
          assertFalse(request.listener().isLive());
          return finished(request);
        });
    assertEquals(0, shell.run("run", "lorenz-esn", "--out", "here").code());
  }
}
