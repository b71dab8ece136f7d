package dev.ansatz.runtime.plugins.internal.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.plugins.PluginHealth.Problem;
import dev.ansatz.runtime.plugins.internal.BundleJar;
import dev.ansatz.runtime.plugins.internal.Quarantine;
import dev.ansatz.runtime.plugins.internal.TestFramework;
import dev.ansatz.runtime.plugins.internal.sample.FailingActivator;
import dev.ansatz.runtime.plugins.internal.sample.FailingComponent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

class HealthServiceTest {
  private static final String COMPONENT =
      """
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="the-component">
        <property name="ansatz.id" value="it"/>
        <service><provide interface="java.lang.Runnable"/></service>
        %s
        <implementation class="dev.ansatz.runtime.plugins.internal.sample.FailingComponent"/>
      </scr:component>
      """;

  @TempDir private Path folder;
  private Path plugins;
  private TestFramework framework;

  @BeforeEach
  void begin() throws BundleException, IOException {
    plugins = Files.createDirectories(folder.resolve("plugins"));
    framework = new TestFramework(folder, Map.of(HealthService.FOLDERS, plugins.toString()));
    framework.startBundleOf("org.apache.felix.scr.impl.Activator");
  }

  @AfterEach
  void end() throws BundleException, InterruptedException {
    framework.close();
  }

  private List<Problem> problems() {
    var context = framework.context();
    var runtime = context.getService(context.getServiceReference(ServiceComponentRuntime.class));
    return new HealthService(context, runtime, new Quarantine()).problems();
  }

  private String onlyReason(String subject) {
    List<Problem> problems = problems();
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(subject, problems.get(0).subject());
    return problems.get(0).reason();
  }

  private Path plugin(String name) {
    return plugins.resolve(name);
  }

  @Test
  void allIsWellWithNoPlugins() {
    assertEquals(List.of(), problems());
  }

  @Test
  void aGoodBundleIsBroughtUp() throws IOException {
    BundleJar.of("org.example").write(plugin("good.jar"));
    assertEquals(List.of(), problems());
  }

  @Test
  void aCorruptJarIsNamed() throws IOException {
    Files.writeString(plugin("corrupt.jar"), "PK or not PK");
    String reason = onlyReason("corrupt.jar");
    assertTrue(reason.startsWith("It is not a readable jar: "), reason);
  }

  @Test
  void aTruncatedJarIsNamed() throws IOException {
    byte[] whole = Files.readAllBytes(BundleJar.of("a").write(folder.resolve("whole.jar")));
    Files.write(plugin("cut.jar"), Arrays.copyOf(whole, whole.length / 2));
    String reason = onlyReason("cut.jar");
    assertTrue(reason.startsWith("It is not a readable jar: "), reason);
  }

  @Test
  void aPlainJarIsNamed() throws IOException {
    BundleJar.ofNoBundle().write(plugin("plain.jar"));
    assertEquals(
        "It is no bundle: its manifest has no Bundle-SymbolicName. Build it with bnd-maven-plugin.",
        onlyReason("plain.jar"));
  }

  @Test
  void theSameBundleTwiceIsNamed() throws IOException {
    BundleJar.of("org.example").write(plugin("a.jar"));
    BundleJar.of("org.example").write(plugin("b.jar"));
    assertEquals(
        "A bundle of the same name and version is there already. Remove one of them.",
        onlyReason("b.jar"));
  }

  @Test
  void aBadManifestIsNamed() throws IOException {
    BundleJar.of("org.example").header("Bundle-Version", "one").write(plugin("bad.jar"));
    String reason = onlyReason("bad.jar");
    assertTrue(reason.startsWith("It cannot be installed: "), reason);
  }

  @Test
  void missingPackagesAreNamedWithTheirVersions() throws IOException {
    BundleJar.of("org.example")
        .header(
            "Import-Package",
            "org.gone;version=\"[1.1,2)\",dev.ansatz.api.learn;version=\"[2.0,3)\","
                + "org.perhaps;resolution:=optional,org.any")
        .write(plugin("a.jar"));
    assertEquals(
        "It needs package org.gone [1.1.0,2.0.0), which no bundle offers, and package"
            + " dev.ansatz.api.learn [2.0.0,3.0.0), but version 1.0.0 is here, and package"
            + " org.any, which no bundle offers.",
        onlyReason("org.example 1.2.0"));
  }

  @Test
  void whatWaitsForAnUnresolvedBundleSaysSo() throws IOException {
    BundleJar.of("org.base")
        .header("Import-Package", "org.gone;version=\"1.0\"")
        .header("Export-Package", "org.base;version=\"1.0\"")
        .write(plugin("base.jar"));
    BundleJar.of("org.top").header("Import-Package", "org.base").write(plugin("top.jar"));
    List<Problem> problems = problems();
    assertEquals(2, problems.size(), problems.toString());
    assertEquals(
        "It needs package org.base of bundle org.base, which could not be resolved" + " either.",
        problems.get(1).reason());
  }

  @Test
  void aNewerJavaIsNamed() throws IOException {
    BundleJar.of("org.example")
        .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")
        .write(plugin("a.jar"));
    assertEquals(
        "It needs Java 99 (this is Java %d).".formatted(Runtime.version().feature()),
        onlyReason("org.example 1.2.0"));
  }

  @Test
  void anIncubatingModuleIsAGate() throws IOException {
    BundleJar.of("org.example")
        .header("Import-Package", "jdk.incubator.nonesuch")
        .write(folder.resolve("gated.jar"));
    install(folder.resolve("gated.jar"));
    assertEquals(List.of(), problems());
  }

  private void install(Path jar) {
    try {
      framework.context().installBundle(jar.toUri().toString());
    } catch (BundleException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void anActivatorThatThrowsIsNamed() throws IOException {
    BundleJar.of("org.example")
        .header("Bundle-Activator", FailingActivator.class.getName())
        .header("Import-Package", "org.osgi.framework")
        .type(FailingActivator.class)
        .write(plugin("a.jar"));
    assertEquals(
        "Its activator failed: java.lang.IllegalStateException: no luck either",
        onlyReason("org.example 1.2.0"));
  }

  private void component(String reference) throws IOException {
    BundleJar.of("org.example")
        .header("Service-Component", "OSGI-INF/it.xml")
        .type(FailingComponent.class)
        .text("OSGI-INF/it.xml", COMPONENT.formatted(reference))
        .write(plugin("a.jar"));
  }

  @Test
  void aComponentThatFailsIsNamed() throws IOException, BundleException {
    component("");
    assertEquals(List.of(), problems());
    var context = framework.context();
    assertNull(context.getService(context.getServiceReference(Runnable.class)));
    String reason = onlyReason("org.example");
    assertEquals(
        "Its component the-component failed: java.lang.IllegalStateException: no luck", reason);
  }

  @Test
  void aPluginThatWaitsForAServiceIsNamed() throws IOException {
    component("<reference name=\"kernels\" interface=\"org.example.Kernels\"/>");
    assertEquals(
        List.of(
            new Problem(
                "org.example", "Its plug-in 'it' waits for the service org.example.Kernels.")),
        problemsTwice());
  }

  /** The first look brings the bundle up. */
  private List<Problem> problemsTwice() {
    problems();
    return problems();
  }
}
