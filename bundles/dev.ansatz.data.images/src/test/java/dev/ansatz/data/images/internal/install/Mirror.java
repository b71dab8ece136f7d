package dev.ansatz.data.images.internal.install;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that behaves as badly as it is told, an answer at a time. */
final class Mirror implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Answers one request; the latch opens when the test ends. */
  interface Answer {
    void give(HttpExchange exchange, CountDownLatch closed)
        throws IOException, InterruptedException;
  }

  /** Makes a mirror that gives these answers in order, and the last one for ever. */
  Mirror(Answer... inOrder) throws IOException {
    answers.addAll(List.of(inOrder));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/data");
  }

  /** Returns what was asked for: path, blank, range. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    requests.add(exchange.getRequestURI() + (range == null ? "" : " " + range));
    try (exchange) {
      next().give(exchange, closed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Answer next() {
    return answers.size() > 1 ? answers.remove() : answers.peek();
  }

  private static int begin(HttpExchange exchange) {
    String range = exchange.getRequestHeaders().getFirst("Range");
    return range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
  }

  /** Begins an answer as a good server does. */
  private static int head(HttpExchange exchange, int length) throws IOException {
    int begin = begin(exchange);
    if (begin == 0) {
      exchange.sendResponseHeaders(200, length);
    } else if (begin < length) {
      exchange
          .getResponseHeaders()
          .add("Content-Range", "bytes %d-%d/%d".formatted(begin, length - 1, length));
      exchange.sendResponseHeaders(206, length - begin);
    } else {
      exchange.sendResponseHeaders(416, -1);
    }
    return begin;
  }

  /** Sends what is asked for. */
  static Answer whole(byte[] file) {
    return (exchange, closed) -> {
      int begin = head(exchange, file.length);
      if (begin < file.length) {
        exchange.getResponseBody().write(file, begin, file.length - begin);
      }
    };
  }

  /** Sends some bytes of what is asked for and drops the connection. */
  static Answer drop(byte[] file, int count) {
    return (exchange, closed) -> {
      int begin = head(exchange, file.length);
      exchange.getResponseBody().write(file, begin, count);
      exchange.getResponseBody().flush();
    };
  }

  /** Sends some bytes and is silent until the test ends. */
  static Answer stall(byte[] file, int count) {
    return (exchange, closed) -> {
      int begin = head(exchange, file.length);
      exchange.getResponseBody().write(file, begin, count);
      exchange.getResponseBody().flush();
      closed.await();
    };
  }

  /** Takes the request and is silent until the test ends. */
  static Answer silence() {
    return (exchange, closed) -> closed.await();
  }

  /** Knows no ranges: always sends all. */
  static Answer withoutRanges(byte[] file) {
    return (exchange, closed) -> {
      exchange.sendResponseHeaders(200, file.length);
      exchange.getResponseBody().write(file);
    };
  }

  /** Sends a status and nothing else. */
  static Answer status(int code) {
    return (exchange, closed) -> exchange.sendResponseHeaders(code, -1);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
