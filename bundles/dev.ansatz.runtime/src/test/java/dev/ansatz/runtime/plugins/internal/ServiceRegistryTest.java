package dev.ansatz.runtime.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry.Listing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

class ServiceRegistryTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path folder;
  private TestFramework framework;
  private BundleContext first;
  private BundleContext second;

  @BeforeEach
  void begin() throws BundleException, IOException {
    framework = new TestFramework(folder, Map.of());
    first = framework.startBundle("org.example.first");
    second = framework.startBundle("org.example.second");
  }

  @AfterEach
  void end() throws BundleException, InterruptedException {
    framework.close();
  }

  private record Judge<P extends Record>(Descriptor<P> descriptor, Class<Forecaster> modelType)
      implements Metric<Forecaster, P> {
    @Override
    public boolean accepts(Dataset dataset) {
      return true;
    }

    @Override
    public List<Score> evaluate(MetricRequest<Forecaster, P> request) {
      throw new UnsupportedOperationException();
    }
  }

  private record Undeclared(int count) {}

  private static Judge<NoSettings> judge(String id) {
    return judge(id, new NoSettings());
  }

  private static <P extends Record> Judge<P> judge(String id, P settings) {
    Descriptor<P> descriptor = new Descriptor<>(id, "Title", "Summary.", settings, List.of());
    return new Judge<>(descriptor, Forecaster.class);
  }

  private static ServiceRegistration<?> offer(
      BundleContext context, String id, Supplier<Object> maker) {
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put(Descriptor.ID, id);
    properties.put(Descriptor.TITLE, "Title of " + id);
    return context.registerService(Metric.class.getName(), new Maker(maker), properties);
  }

  private record Maker(Supplier<Object> maker) implements ServiceFactory<Object> {
    @Override
    public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
      return maker.get();
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<Object> reg, Object service) {}
  }

  private ServiceRegistry registry(Duration patience) {
    Creation creation = new Creation(framework.context(), patience, this::diagnosis);
    return new ServiceRegistry(framework.context(), creation);
  }

  private Optional<String> diagnosis(ServiceReference<?> reference) {
    return Optional.of("diagnosed " + reference.getProperty(Descriptor.ID));
  }

  private String refusal(String id) {
    return refusal(id, LONG).getMessage();
  }

  private PluginException refusal(String id, Duration patience) {
    return assertThrows(PluginException.class, () -> registry(patience).find(Kind.METRIC, id));
  }

  @Test
  void listsWithoutCreating() {
    AtomicInteger made = new AtomicInteger();
    offer(second, "vpt", () -> made.incrementAndGet());
    offer(first, "mse", () -> made.incrementAndGet());
    assertEquals(
        List.of(
            new Listing("mse", "Title of mse", new Origin("org.example.first", "1.2.0")),
            new Listing("vpt", "Title of vpt", new Origin("org.example.second", "1.2.0"))),
        registry(LONG).list(Kind.METRIC));
    assertEquals(List.of(), registry(LONG).list(Kind.MODEL));
    assertEquals(0, made.get());
  }

  @Test
  void findsAndKeepsTheService() {
    offer(first, "mse", () -> judge("mse"));
    ServiceRegistry registry = registry(LONG);
    var found = registry.find(Kind.METRIC, "mse");
    assertEquals(new Origin("org.example.first", "1.2.0"), found.origin());
    assertSame(found.plugin(), registry.find(Kind.METRIC, "mse").plugin());
  }

  @Test
  void seesWhatComesAndGoes() {
    ServiceRegistration<?> offered = offer(first, "mse", () -> judge("mse"));
    assertEquals(1, registry(LONG).list(Kind.METRIC).size());
    offered.unregister();
    assertEquals(0, registry(LONG).list(Kind.METRIC).size());
    assertEquals("there is no metric 'mse'; no metric is plugged in", refusal("mse"));
  }

  @Test
  void anUnknownIdIsToldTheNearestAndTheKnown() {
    offer(first, "vpt", () -> judge("vpt"));
    offer(first, "mse", () -> judge("mse"));
    assertEquals(
        "there is no metric 'vtp'; did you mean 'vpt'? known metrics: mse, vpt", refusal("vtp"));
    assertEquals("there is no metric 'accuracy'; known metrics: mse, vpt", refusal("accuracy"));
  }

  @Test
  void twoBundlesMustNotClaimOneId() {
    offer(first, "mse", () -> judge("mse"));
    offer(second, "mse", () -> judge("mse"));
    assertEquals(
        "the metric 'mse' must come from one bundle; got it from org.example.first 1.2.0 and"
            + " org.example.second 1.2.0: keep one of them",
        refusal("mse"));
  }

  @Test
  void whatThrowsIsNamed() {
    offer(
        first,
        "mse",
        () -> {
          throw new IllegalStateException("no luck");
        });
    String message = refusal("mse");
    assertEquals(
        "the metric 'mse' of bundle org.example.first 1.2.0 cannot be used: diagnosed mse",
        message);
  }

  @Test
  void whatLacksAClassIsNamed() {
    Metric<?, ?> broken =
        new Metric<Forecaster, NoSettings>() {
          @Override
          public Descriptor<NoSettings> descriptor() {
            throw new NoClassDefFoundError("org/example/Gone");
          }

          @Override
          public Class<Forecaster> modelType() {
            return Forecaster.class;
          }

          @Override
          public boolean accepts(Dataset dataset) {
            return true;
          }

          @Override
          public List<Score> evaluate(MetricRequest<Forecaster, NoSettings> request) {
            return List.of();
          }
        };
    offer(first, "mse", () -> broken);
    assertEquals(
        "the metric 'mse' of bundle org.example.first 1.2.0 cannot be used: org/example/Gone",
        refusal("mse"));
  }

  @Test
  void whatHangsIsNamedAndAskedOnce() {
    CountDownLatch released = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    offer(
        first,
        "mse",
        () -> {
          asked.incrementAndGet();
          try {
            released.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return judge("mse");
        });
    ServiceRegistry registry = registry(Duration.ofMillis(20));
    PluginException e =
        assertThrows(PluginException.class, () -> registry.find(Kind.METRIC, "mse"));
    assertEquals(
        "the metric 'mse' of bundle org.example.first 1.2.0 cannot be used: it did not come up"
            + " within 0.02 s",
        e.getMessage());
    assertInstanceOf(TimeoutException.class, e.getCause());
    assertThrows(PluginException.class, () -> registry.find(Kind.METRIC, "mse"));
    assertEquals(1, asked.get());
    released.countDown();
  }

  @Test
  void theIdOfTheDescriptorMustBeThatOfTheProperty() {
    offer(first, "mse", () -> judge("rmse"));
    assertEquals(
        "the metric 'mse' of bundle org.example.first 1.2.0 cannot be used: the id of its"
            + " descriptor must be that of its service property, 'mse'; got 'rmse'",
        refusal("mse"));
  }

  @Test
  void settingsMustBeDeclared() {
    offer(first, "mse", () -> judge("mse", new Undeclared(3)));
    assertEquals(
        "the metric 'mse' of bundle org.example.first 1.2.0 cannot be used: component 'count' of"
            + " settings record "
            + Undeclared.class.getName()
            + " must be annotated with @Param",
        refusal("mse"));
  }
}
