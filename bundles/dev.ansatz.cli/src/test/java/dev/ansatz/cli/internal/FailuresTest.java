package dev.ansatz.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.runtime.engine.FolderException;
import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.plugins.PluginException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
  static Stream<Arguments> codes() {
    return Stream.of(
        Arguments.of(2, new RefusedException("x")),
        Arguments.of(2, new ExperimentException(List.of())),
        Arguments.of(4, new ExperimentException(List.of(), new PluginException("x"))),
        Arguments.of(2, new InvalidSettingException("Esn", "units", "at least 1", 0)),
        Arguments.of(2, new FolderException("x")),
        Arguments.of(3, new DataException("x")),
        Arguments.of(4, new PluginException("x")),
        Arguments.of(5, new TrainingException("x")),
        Arguments.of(5, new UncheckedIOException(new IOException("No space left on device"))),
        Arguments.of(6, new DivergedException("loss", "lower the step")),
        Arguments.of(70, new NullPointerException()),
        Arguments.of(70, new OutOfMemoryError()),
        Arguments.of(130, new StoppedException()));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyFailureHasItsCode(int code, Throwable failure) {
    assertEquals(code, Failures.exitCode(failure).code());
  }

  @Test
  void filesThatCannotBeWrittenAreNamedWithTheReason() {
    assertEquals(
        "a/b does not exist",
        Failures.sentences(new UncheckedIOException(new NoSuchFileException("a/b"))));
    assertEquals(
        "a/b must be readable and writable; permission is denied",
        Failures.sentences(new UncheckedIOException(new AccessDeniedException("a/b"))));
  }
}
