package dev.ansatz.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchedOutputTest {

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void remembersWhyWritingFailed() {
    WatchedOutput output = new WatchedOutput(failing("No space left on device"));
    assertThrows(IOException.class, () -> output.write('x'));
    assertEquals(Optional.of("No space left on device"), output.loss());
  }

  @Test
  void aReaderWhoLeftLosesNothing() {
    WatchedOutput output = new WatchedOutput(failing("Broken pipe"));
    assertThrows(IOException.class, () -> output.write('x'));
    assertEquals(Optional.empty(), output.loss());
  }

  @Test
  void passesOnWhatIsWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WatchedOutput output = new WatchedOutput(bytes);
    output.write('a');
    output.write(new byte[] {'b', 'c'});
    assertEquals("abc", bytes.toString());
    assertEquals(Optional.empty(), output.loss());
  }
}
