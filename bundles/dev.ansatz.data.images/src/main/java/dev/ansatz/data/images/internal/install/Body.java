package dev.ansatz.data.images.internal.install;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The body of an answer, a chunk at a time; at most one is in memory that was not asked for. */
final class Body implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {

  /** What came: bytes, or none where the body has ended, or a failure. */
  private record Event(List<ByteBuffer> bytes, Optional<Throwable> failure) {}

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Patience patience;
  private volatile Flow.Subscription subscription;

  Body(Patience patience) {
    this.patience = patience;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    events.add(new Event(bytes, Optional.empty()));
  }

  @Override
  public void onError(Throwable failure) {
    events.add(new Event(List.of(), Optional.of(failure)));
  }

  @Override
  public void onComplete() {
    events.add(new Event(List.of(), Optional.empty()));
  }

  /**
   * Takes the next bytes.
   *
   * @return empty at the end
   * @throws IOException where the mirror is silent or the connection breaks
   */
  List<ByteBuffer> next() throws IOException {
    Event event =
        patience.await(millis -> Optional.ofNullable(events.poll(millis, TimeUnit.MILLISECONDS)));
    if (event.failure().isPresent()) {
      throw new IOException("the connection broke", event.failure().get());
    }
    if (!event.bytes().isEmpty()) {
      subscription.request(1);
    }
    return event.bytes();
  }

  /** Wants no more. */
  @Override
  public void close() {
    Flow.Subscription given = subscription;
    if (given != null) {
      given.cancel();
    }
  }
}
