package dev.ansatz.launcher.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the compiled classes of all our bundles must not do. */
class BytecodeIT {
  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    List<URL> jars =
        Stream.of("bundles", "lib")
            .flatMap(folder -> Built.jars(folder).stream())
            .filter(jar -> jar.getFileName().toString().startsWith("dev.ansatz."))
            .filter(jar -> !jar.getFileName().toString().startsWith("dev.ansatz.lib."))
            .map(BytecodeIT::url)
            .toList();
    classes = new ClassFileImporter().importUrls(jars);
    assertTrue(classes.size() > 100, "classes found: " + classes.size());
  }

  private static URL url(Path jar) {
    try {
      return new URL("jar:" + jar.toUri() + "!/");
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(jar.toString(), e);
    }
  }

  @Test
  void randomnessComesFromAKey() {
    noClasses()
        .should()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(Random.class)
        .orShould()
        .callConstructor(SplittableRandom.class)
        .orShould()
        .accessClassesThat()
        .areAssignableTo(ThreadLocalRandom.class)
        .because("the same seed must give the same bytes")
        .check(classes);
  }

  /** But for the user, who asks a second time to end at once. */
  @Test
  void theLauncherAloneEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.ansatz.launcher")
        .and()
        .doNotHaveFullyQualifiedName("dev.ansatz.cli.internal.run.Interrupts")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(classes);
  }
}
