package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.jr.ob.JSON;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The product's templates, checked by the product itself and against its schema. */
class TemplatesIT {
  private static final Path TEMPLATES = Built.PRODUCT.resolve("templates");
  private static Schema schema;

  @BeforeAll
  static void askForTheSchema() throws Exception {
    String text = AnsatzProcess.ofProduct().run("schema").exits(0).out();
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
  }

  static List<String> ids() throws IOException {
    try (Stream<Path> folders = Files.list(TEMPLATES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static String text(String id) throws IOException {
    return Files.readString(TEMPLATES.resolve(id).resolve(id + ".yaml"));
  }

  private static List<Error> errors(String yaml) throws IOException {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    Object plain = new Load(settings).loadFromString(yaml);
    return schema.validate(JSON.std.asString(plain), InputFormat.JSON);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyTemplateIsGood(String id) throws Exception {
    AnsatzProcess.ofProduct().run("check", id).exits(0);
    assertEquals(List.of(), errors(text(id)));
  }

  @Test
  void theSchemaRefusesWhatIsWrong() throws IOException {
    String good = text("lorenz-esn");
    assertFalse(errors(good.replace("units: 1000", "units: 0")).isEmpty());
    assertFalse(errors(good.replace("units: 1000", "unitz: 1000")).isEmpty());
    assertFalse(errors(good.replace("id: esn", "id: nvar")).isEmpty());
    assertFalse(errors(good.replace("solver: qr", "solver: QR")).isEmpty());
    assertFalse(errors(good.replace("split: {train: 0.25}", "split: {trane: 0.25}")).isEmpty());
    assertFalse(errors(good.replace("vpt,", "vtp,")).isEmpty());
  }
}
