package dev.ansatz.workbench.internal.view.model;

import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.model.ConvolutionalModel;
import dev.ansatz.api.model.DensityModel;
import dev.ansatz.api.model.FactoredClassifier;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.Mixture;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ParametricDensity;
import dev.ansatz.api.model.PrincipalComponents;
import dev.ansatz.api.model.RecurrentModel;
import dev.ansatz.api.model.Regressor;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.model.SequenceLabeller;
import dev.ansatz.api.model.TabulatedModel;
import dev.ansatz.api.model.VariationalModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What models can do, in words. */
final class Abilities {
  private static final Map<Class<?>, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(Classifier.class, "Says how probable each class is for a row.");
    WORDS.put(FactoredClassifier.class, "Says what each input adds to the probability of a class.");
    WORDS.put(
        SequenceLabeller.class, "Says how probable each class is for each step of a sequence.");
    WORDS.put(Regressor.class, "Predicts numbers of each row.");
    WORDS.put(Forecaster.class, "Continues a series, one step ahead or on its own.");
    WORDS.put(DensityModel.class, "Says how probable a row is.");
    WORDS.put(ParametricDensity.class, "Knows how many of its numbers were fitted (BIC, AIC).");
    WORDS.put(LatentModel.class, "Explains each row by a few latent numbers, and decodes them.");
    WORDS.put(VariationalModel.class, "Bounds the log-density from below (ELBO).");
    WORDS.put(PrincipalComponents.class, "Knows the directions in which rows vary most.");
    WORDS.put(Mixture.class, "Takes each row to come from one of several components.");
    WORDS.put(Sampler.class, "Makes new rows like those it was trained on.");
    WORDS.put(ConvolutionalModel.class, "Has filters and responses that can be looked at.");
    WORDS.put(RecurrentModel.class, "Has a state that can be followed through a sequence.");
    WORDS.put(TabulatedModel.class, "Consists of tables that a person can read.");
  }

  private Abilities() {}

  /** Returns one sentence for each ability; those of strangers go by their names. */
  static List<String> of(Model model) {
    Set<Class<?>> offered = new LinkedHashSet<>();
    collect(model.getClass(), offered);
    List<String> words = new ArrayList<>();
    WORDS.forEach(
        (type, sentence) -> {
          if (offered.remove(type)) {
            words.add(sentence);
          }
        });
    offered.forEach(type -> words.add("Is a %s.".formatted(type.getSimpleName())));
    return List.copyOf(words);
  }

  private static void collect(Class<?> type, Set<Class<?>> into) {
    for (Class<?> each : type.getInterfaces()) {
      if (Model.class.isAssignableFrom(each) && each != Model.class) {
        into.add(each);
        collect(each, into);
      }
    }
    if (type.getSuperclass() != null) {
      collect(type.getSuperclass(), into);
    }
  }
}
