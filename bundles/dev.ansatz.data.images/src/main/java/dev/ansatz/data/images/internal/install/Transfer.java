package dev.ansatz.data.images.internal.install;

import dev.ansatz.api.progress.Progress;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a mirror for what is missing of a file, and appends what it sends. */
final class Transfer {
  private static final int OK = 200;
  private static final int PARTIAL_CONTENT = 206;
  private static final int RANGE_NOT_SATISFIABLE = 416;

  private final HttpClient client;
  private final Patience patience;
  private final Progress progress;

  Transfer(HttpClient client, Patience patience, Progress progress) {
    this.client = client;
    this.patience = patience;
    this.progress = progress;
  }

  /**
   * Downloads the rest of a file.
   *
   * @throws IOException where it broke off; asking again may help
   * @throws MirrorException where asking this mirror again is useless
   */
  void run(URI uri, Published file, PartFile part) throws IOException, MirrorException {
    long begin = part.size();
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (begin > 0) {
      request.header("Range", "bytes=" + begin + "-");
    }
    HttpResponse<Flow.Publisher<List<ByteBuffer>>> response = send(request.build());
    try (Body body = new Body(patience)) {
      response.body().subscribe(body);
      keepWhatIsContinued(response, begin, part);
      long length = response.headers().firstValueAsLong("Content-Length").orElse(-1);
      write(body, file, part, length < 0 ? 0 : part.size() + length);
    }
  }

  private <T> HttpResponse<T> receive(CompletableFuture<HttpResponse<T>> answer)
      throws IOException {
    try {
      return patience.await(millis -> poll(answer, millis));
    } finally {
      answer.cancel(true);
    }
  }

  private HttpResponse<Flow.Publisher<List<ByteBuffer>>> send(HttpRequest request)
      throws IOException {
    return receive(client.sendAsync(request, BodyHandlers.ofPublisher()));
  }

  private static <T> Optional<HttpResponse<T>> poll(
      CompletableFuture<HttpResponse<T>> answer, long millis)
      throws IOException, InterruptedException {
    try {
      return Optional.of(answer.get(millis, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      boolean unreachable = e.getCause() instanceof ConnectException;
      throw new IOException(
          unreachable ? "it cannot be reached" : "the connection broke", e.getCause());
    }
  }

  private static void keepWhatIsContinued(HttpResponse<?> response, long begin, PartFile part)
      throws IOException, MirrorException {
    String range = response.headers().firstValue("Content-Range").orElse("");
    switch (response.statusCode()) {
      case OK -> part.delete();
      case PARTIAL_CONTENT -> {
        if (!range.startsWith("bytes " + begin + "-")) {
          throw new MirrorException(
              "it was asked for bytes from %d on and sent '%s'".formatted(begin, range));
        }
      }
      case RANGE_NOT_SATISFIABLE -> {
        part.delete();
        throw new IOException("it has no bytes behind the first " + begin);
      }
      default -> throw new MirrorException("it answered with status " + response.statusCode());
    }
  }

  private void write(Body body, Published file, PartFile part, long total)
      throws IOException, MirrorException {
    String activity = "downloading " + file.name();
    long done = part.size();
    try (FileChannel channel = part.open()) {
      progress.report(activity, done, total);
      for (var bytes = body.next(); !bytes.isEmpty(); bytes = body.next()) {
        for (ByteBuffer buffer : bytes) {
          done += buffer.remaining();
          part.append(channel, buffer);
        }
        progress.report(activity, done, total);
        if (done > file.mostBytes()) {
          throw new MirrorException("it sent more than " + file.mostBytes() + " bytes");
        }
      }
    }
  }
}
