package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.ansatz.launcher.tests.AnsatzProcess.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The run store, as a user meets it. */
class RunStoreIT {
  private static final String EXPERIMENT =
      """
      title: A small network
      data: {id: lorenz, length: 1200, split: {train: 0.5}}
      transforms: [standardise]
      model: {id: esn, units: 40, washout: 50, ridge: 1e-8}
      metrics: [nrmse]
      figures: []
      expect: {test.nrmse: "< 1"}
      """;

  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  @BeforeEach
  void write() throws IOException {
    Files.writeString(ansatz.folder().resolve("small.yaml"), EXPERIMENT);
  }

  private Result small(String out, String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("run", "small.yaml", "--quiet"));
    arguments.addAll(List.of("--out", "runs/" + out));
    arguments.addAll(List.of(more));
    return ansatz.run(arguments.toArray(String[]::new));
  }

  @Test
  void runsAreFoundByTheirNumbersAndCompared() throws Exception {
    small("a1", "--seed", "1").exits(0);
    small("a2", "--seed", "2").exits(0);
    small("b1", "--seed", "1", "--set", "model.units=80").exits(0);
    assertTrue(Files.isRegularFile(ansatz.folder().resolve(".ansatz/index-1.sqlite")));

    Result wide = ansatz.run("runs", "list", "--where", "model.units > 40", "--json").exits(0);
    Map<?, ?> only = (Map<?, ?>) JSON.std.listFrom(wide.out()).get(0);
    assertEquals("b1", only.get("id"));
    assertEquals("training sd", ((Map<?, ?>) only.get("units")).get("test.nrmse"));

    Result compared =
        ansatz.run("runs", "compare", "a1", "a2", "b1", "--json", "--report", "page.html").exits(0);
    Map<String, Object> comparison = JSON.std.mapFrom(compared.out());
    assertEquals(
        Map.of("model.units", List.of("40", "80")),
        ((Map<?, ?>) comparison.get("settings")).get("different"));
    assertTrue(Files.size(ansatz.folder().resolve("page.html")) > 1_000);
  }

  @Test
  void aCorruptIndexIsMadeAnewAndSaid() throws Exception {
    small("a").exits(0);
    Path index = ansatz.folder().resolve(".ansatz/index-1.sqlite");
    Files.writeString(index, "no database ".repeat(1_000));
    Result listed = ansatz.run("runs", "list").exits(0);
    assertTrue(listed.out().startsWith("a  finished"), listed.out());
    assertTrue(listed.err().contains("kept as index-1.sqlite.corrupt-1"), listed.err());
    assertEquals("1 entry in runs\n", ansatz.run("runs", "reindex").exits(0).out());
  }

  @Test
  void expectationsAreToldToPeopleAndBuildServers() throws Exception {
    Result met = small("met", "--junit", "met.xml").exits(0);
    assertTrue(met.out().contains("met  test.nrmse < 1  "), met.out());
    assertTrue(read("met.xml").contains("failures=\"0\" errors=\"0\""), read("met.xml"));

    Result missed = small("missed", "--set", "expect={test.nrmse: '< 0'}", "--junit", "no.xml");
    missed.exits(7);
    assertTrue(missed.out().contains("missed  test.nrmse < 0  "), missed.out());
    assertTrue(read("no.xml").contains("<failure message=\"test.nrmse &lt; 0: "), read("no.xml"));

    small("diverged", "--set", "model.ridge=-1", "--junit", "refused.xml").exits(2);
    assertTrue(read("refused.xml").contains("errors=\"1\""), read("refused.xml"));
  }

  private String read(String file) throws IOException {
    return Files.readString(ansatz.folder().resolve(file));
  }
}
