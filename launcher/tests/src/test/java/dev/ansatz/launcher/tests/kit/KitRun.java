package dev.ansatz.launcher.tests.kit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the kit with the JUnit platform that is itself made of bundles. */
public final class KitRun implements Supplier<Object[]> {

  /** Returns how many tests succeeded, how many failed, and what the failures say. */
  @Override
  public Object[] get() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(KitRun.class.getClassLoader());
    try {
      return run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Object[] run() {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(
                selectClass(EsnInFramework.class),
                selectClass(GmmInFramework.class),
                selectClass(NaiveBayesInFramework.class),
                selectClass(NvarInFramework.class),
                selectClass(PpcaInFramework.class))
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    launcher().execute(request, listener);
    TestExecutionSummary summary = listener.getSummary();
    StringWriter failures = new StringWriter();
    summary.printFailuresTo(new PrintWriter(failures, true));
    return new Object[] {
      summary.getTestsSucceededCount(), summary.getTotalFailureCount(), failures.toString()
    };
  }

  private static Launcher launcher() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());
  }
}
