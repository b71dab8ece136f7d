package dev.ansatz.data.images.internal.install;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.InstallRequest;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.data.images.internal.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InstallTest {
  private static final Duration SILENCE = Duration.ofMillis(300);

  @TempDir Path folder;
  private final byte[] content = new byte[200_000];
  private final List<Mirror> mirrors = new ArrayList<>();
  private byte[] file;
  private byte[] wrong;
  private Published published;
  private Path target;

  @BeforeEach
  void makeFile() throws IOException {
    RandomKey.of(1).generator().nextBytes(content);
    file = gzip(Deflater.DEFAULT_COMPRESSION);
    Sha256 hash = new Sha256();
    hash.write(content);
    published = new Published("a.gz", content.length, hash.hex());
    target = folder.resolve("set").resolve("a.gz");
    content[7]++;
    wrong = gzip(Deflater.DEFAULT_COMPRESSION);
    content[7]--;
  }

  @AfterEach
  void closeMirrors() {
    mirrors.forEach(Mirror::close);
  }

  private byte[] gzip(int level) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(level);
          }
        }) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private Mirror mirror(Mirror.Answer... answers) throws IOException {
    Mirror mirror = new Mirror(answers);
    mirrors.add(mirror);
    return mirror;
  }

  private void install(URI... from) {
    install(Progress.NONE, StopToken.never(), Duration.ofSeconds(30), from);
  }

  private void install(Progress progress, StopToken stop, Duration silence, URI... from) {
    List<URI> uris = from.length > 0 ? List.of(from) : mirrors.stream().map(Mirror::uri).toList();
    new Collection("set", List.of(published))
        .install(new InstallRequest(folder, uris, progress, stop), uris, silence);
  }

  private void assertInstalled() throws IOException {
    assertTrue(published.isIn(target));
    assertFalse(Files.exists(part()));
  }

  private Path part() {
    return target.resolveSibling("a.gz.part");
  }

  private String refusal() {
    return refusal(Duration.ofSeconds(30));
  }

  private String refusal(Duration silence) {
    String message =
        assertThrows(DataException.class, () -> install(Progress.NONE, StopToken.never(), silence))
            .getMessage();
    assertFalse(Files.exists(target));
    String head = "a.gz could not be downloaded (";
    String tail =
        "); try again later, which goes on where this ended, name another mirror by --mirror URL,"
            + " or put the file to "
            + target;
    assertTrue(message.startsWith(head) && message.endsWith(tail), message);
    return message.substring(head.length(), message.length() - tail.length());
  }

  @Test
  void downloadsWithProgress() throws IOException {
    List<Long> done = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    Mirror mirror = mirror(Mirror.whole(file));
    install(
        (activity, bytes, total) -> {
          done.add(bytes);
          rest.add(activity + " of " + total);
        },
        StopToken.never(),
        Duration.ofSeconds(30));
    assertArrayEquals(file, Files.readAllBytes(target));
    assertEquals(List.of("/data/a.gz"), mirror.requests());
    assertEquals(0, done.get(0));
    assertEquals(file.length, done.get(done.size() - 1));
    assertEquals(done.stream().sorted().toList(), done);
    assertEquals(List.of("downloading a.gz of " + file.length), rest.stream().distinct().toList());
  }

  @Test
  void whatIsThereAndRightIsNotAskedFor() throws IOException {
    Files.createDirectories(target.getParent());
    Files.write(target, gzip(Deflater.NO_COMPRESSION));
    Mirror mirror = mirror(Mirror.status(404));
    install();
    assertEquals(List.of(), mirror.requests());
  }

  @Test
  void whatIsThereAndWrongIsReplaced() throws IOException {
    Files.createDirectories(target.getParent());
    Files.write(target, wrong);
    mirror(Mirror.whole(file));
    install();
    assertInstalled();
  }

  @Test
  void aMirrorMayHaveCompressedInAnotherWay() throws IOException {
    mirror(Mirror.whole(gzip(Deflater.NO_COMPRESSION)));
    install();
    assertInstalled();
  }

  @Test
  void droppedConnectionsAreResumedWhereTheyEnded() throws IOException {
    Mirror mirror =
        mirror(
            Mirror.drop(file, 50_000),
            Mirror.drop(file, 1),
            Mirror.drop(file, 0),
            Mirror.drop(file, 0),
            Mirror.drop(file, 70_000),
            Mirror.whole(file));
    install();
    assertInstalled();
    assertEquals(
        List.of(
            "/data/a.gz",
            "/data/a.gz bytes=50000-",
            "/data/a.gz bytes=50001-",
            "/data/a.gz bytes=50001-",
            "/data/a.gz bytes=50001-",
            "/data/a.gz bytes=120001-"),
        mirror.requests());
  }

  @Test
  void stalledMirrorsAreAskedAgainAndThenGivenUp() throws IOException {
    Mirror first = mirror(Mirror.stall(file, 1000), Mirror.stall(file, 10), Mirror.stall(file, 0));
    Mirror second = mirror(Mirror.whole(file));
    install(Progress.NONE, StopToken.never(), SILENCE);
    assertInstalled();
    assertEquals("/data/a.gz", first.requests().get(0));
    assertTrue(first.requests().contains("/data/a.gz bytes=1010-"), first.requests().toString());
    assertEquals("/data/a.gz bytes=1010-", second.requests().get(0));
  }

  @Test
  void silentMirrorsAreGivenUp() throws IOException {
    Mirror silent = mirror(Mirror.silence());
    assertEquals(silent.uri() + ": it was silent for 0.3 s", refusal(SILENCE));
    assertFalse(Files.exists(part()));
  }

  @Test
  void wrongBytesAreThrownAwayAndTheNextMirrorAsked() throws IOException {
    Mirror first = mirror(Mirror.whole(wrong));
    Mirror second = mirror(Mirror.whole(file));
    install();
    assertInstalled();
    assertEquals(List.of("/data/a.gz"), first.requests());
    assertEquals(List.of("/data/a.gz"), second.requests());
  }

  @Test
  void wrongBytesFromEverywhereAreRefused() throws IOException {
    Mirror mirror = mirror(Mirror.whole("<html>please log in</html>".getBytes()));
    assertEquals(mirror.uri() + ": it sent other bytes than the published ones", refusal());
    assertFalse(Files.exists(part()));
  }

  @Test
  void aWrongBeginningIsNoticedAndDownloadedAnew() throws IOException {
    Mirror mirror = mirror(Mirror.whole(file));
    Files.createDirectories(target.getParent());
    Files.write(part(), Arrays.copyOf(wrong, 100_000));
    install();
    assertInstalled();
    assertEquals(List.of("/data/a.gz bytes=100000-", "/data/a.gz"), mirror.requests());
  }

  @Test
  void aPartThatIsWholeOnlyGetsItsName() throws IOException {
    Mirror mirror = mirror(Mirror.whole(file));
    Files.createDirectories(target.getParent());
    Files.write(part(), file);
    install();
    assertInstalled();
    assertEquals(List.of(), mirror.requests());
  }

  @Test
  void aPartThatIsTooLongIsDownloadedAnew() throws IOException {
    Mirror mirror = mirror(Mirror.whole(file));
    Files.createDirectories(target.getParent());
    Files.write(part(), new byte[file.length + 10]);
    install();
    assertInstalled();
    assertEquals(2, mirror.requests().size());
  }

  @Test
  void aMirrorWithoutRangesSendsAllAgain() throws IOException {
    Mirror mirror = mirror(Mirror.drop(file, 10), Mirror.withoutRanges(file));
    install();
    assertInstalled();
    assertEquals(2, mirror.requests().size());
  }

  @Test
  void aMirrorThatSendsNoEndIsStopped() throws IOException {
    Mirror mirror = mirror(Mirror.whole(new byte[(int) published.mostBytes() + 1]));
    assertEquals(
        "%s: it sent more than %d bytes".formatted(mirror.uri(), published.mostBytes()), refusal());
  }

  @Test
  void everyMirrorsFailureIsNamed() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    Mirror missing = mirror(Mirror.status(404));
    URI closed = URI.create("http://127.0.0.1:" + port);
    String message =
        assertThrows(DataException.class, () -> install(missing.uri(), closed)).getMessage();
    assertTrue(
        message.contains(
            "(%s: it answered with status 404; %s: it cannot be reached)"
                .formatted(missing.uri(), closed)),
        message);
    assertEquals(1, missing.requests().size());
  }

  @Test
  void stopsWhileAMirrorIsSilent() throws IOException {
    StopSource stop = new StopSource();
    Mirror silent =
        mirror(
            (exchange, closed) -> {
              stop.stop();
              closed.await();
            });
    assertThrows(
        StoppedException.class,
        () -> install(Progress.NONE, stop, Duration.ofDays(1), silent.uri()));
  }

  @Test
  void whatWasDownloadedBeforeTheStopIsKept() throws IOException {
    StopSource stop = new StopSource();
    Mirror mirror = mirror(Mirror.stall(file, 30_000));
    Progress stopping =
        (activity, done, total) -> {
          if (done >= 20_000) {
            stop.stop();
          }
        };
    assertThrows(
        StoppedException.class, () -> install(stopping, stop, Duration.ofDays(1), mirror.uri()));
    assertTrue(Files.size(part()) >= 20_000);
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Files.writeString(folder.resolve("set"), "in the way");
    mirror(Mirror.whole(file));
    String message = assertThrows(DataException.class, this::install).getMessage();
    assertTrue(message.startsWith(part() + " cannot be written: "), message);
  }

  @Test
  void mirrorsAreHttpUrls() {
    for (String uri : List.of("ftp://a/b", "/a", "http:a", "file:///a")) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              new InstallRequest(
                  folder, List.of(URI.create(uri)), Progress.NONE, StopToken.never()));
    }
  }
}
