package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.model.LogDensity;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.Mixture;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.ParametricDensity;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.RowForm;
import dev.ansatz.api.model.SampleRequest;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.gmm.CovarianceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A trained mixture. Takes and gives rows in the units of its data. */
public final class GmmModel implements ParametricDensity, Mixture, Sampler {
  private static final String WEIGHTS = "weights";
  private static final String MEANS = "means";
  private static final String COVARIANCES = "covariances";
  private static final String STARTS = "starts";
  private static final String COVARIANCE = "covariance";
  private static final String WARNINGS = "warnings";

  private final Kernels kernels;
  private final RowForm form;
  private final CovarianceType type;
  private final Normals normals;
  private final double[] starts;
  private final List<String> warnings;
  private final Covariances covariances;
  private final double[] centre;
  private volatile Responsibilities expert;

  /**
   * Makes a model.
   *
   * @param normals with means in scaled inputs
   * @param starts where each start ended, in nats per row; the largest is this model's
   */
  GmmModel(
      Kernels kernels,
      RowForm form,
      CovarianceType type,
      Normals normals,
      double[] starts,
      List<String> warnings) {
    this.kernels = kernels;
    this.form = form;
    this.type = type;
    this.normals = normals;
    this.starts = starts;
    this.warnings = List.copyOf(warnings);
    this.covariances = Covariances.of(type);
    this.centre = centre(normals);
  }

  private static double[] centre(Normals normals) {
    double[] centre = new double[normals.width()];
    for (int i = 0; i < normals.means().length; i++) {
      int k = i / centre.length;
      centre[i % centre.length] += normals.weights()[k] * normals.means()[i];
    }
    return centre;
  }

  /**
   * Makes a model of what {@link #save} returned.
   *
   * @throws ArchiveException where it is no such archive
   */
  public static GmmModel load(Archive archive, Kernels kernels) {
    Layout.checkOrigin(archive);
    RowForm form = RowForm.of(archive);
    int d = form.shape().size();
    CovarianceType type = Layout.covarianceType(archive.attribute(COVARIANCE, String.class));
    double[] weights = archive.tensor(WEIGHTS, F64Tensor.class).array();
    int components = weights.length;
    double[] means = Layout.tensor(archive, MEANS, components, d).array();
    int[] shape = Covariances.of(type).shape(components, d).toArray();
    double[] covariances = Layout.tensor(archive, COVARIANCES, shape).array();
    List<String> warnings =
        ((List<?>) archive.attribute(WARNINGS, List.class)).stream().map(String::valueOf).toList();
    return new GmmModel(
        kernels,
        form,
        type,
        new Normals(weights, means, covariances, new int[components]),
        archive.tensor(STARTS, F64Tensor.class).array(),
        warnings);
  }

  @Override
  public F64Tensor weights() {
    return F64Tensor.of(normals.weights().clone(), normals.components());
  }

  @Override
  public Tensor means() {
    return form.give(normals.means().clone());
  }

  /** Returns where each start ended, in nats per training row. */
  public double[] starts() {
    return starts.clone();
  }

  @Override
  public LogDensity logDensity(DensityRequest request) {
    ScaledRows rows = form.take(request.inputs());
    F64Tensor nats = F64Tensor.zeros(rows.count());
    answer(rows, request.stop(), nats.array(), new double[0]);
    Measure measure = new Measure(Measure.Kind.VOLUME, form.scale());
    return new LogDensity(nats, LogDensity.Accuracy.EXACT, measure);
  }

  @Override
  public F64Tensor responsibilities(PredictRequest request) {
    ScaledRows rows = form.take(request.inputs());
    F64Tensor shares = F64Tensor.zeros(rows.count(), normals.components());
    answer(rows, request.stop(), new double[rows.count()], shares.array());
    return shares;
  }

  /** Writes log-densities, and responsibilities where there is room for them. */
  private void answer(ScaledRows rows, StopToken stop, double[] nats, double[] shares) {
    int components = normals.components();
    if (rows.count() == 0) {
      return;
    }
    Responsibilities responsibilities = expert();
    new Pass(kernels, rows, centre)
        .run(
            () ->
                new Answering(
                    Workspace.of(kernels, rows.width(), components),
                    responsibilities,
                    nats,
                    shares),
            stop);
  }

  /** Returns what is costly to make ready and answers for ever after. */
  private Responsibilities expert() {
    if (expert == null) {
      double[] centred = normals.means().clone();
      for (int i = 0; i < centred.length; i++) {
        centred[i] -= centre[i % centre.length];
      }
      expert =
          new Responsibilities(kernels, covariances, normals.moved(normals.weights(), centred));
    }
    return expert;
  }

  @Override
  public F64Tensor sample(SampleRequest request) {
    int d = normals.width();
    double[] draws = new double[request.count()];
    kernels.uniform(request.key().fold("component"), draws.length, draws, 0);
    double[] rows = new double[request.count() * d];
    Covariances.Colouring colouring = null;
    if (request.noise() == SampleRequest.Noise.DRAWN) {
      kernels.normal(request.key().fold("noise"), rows.length, rows, 0);
      colouring = covariances.colouring(normals);
    }
    for (int row = 0; row < draws.length; row++) {
      request.stop().check();
      int component = component(draws[row]);
      if (colouring != null) {
        colouring.apply(component, rows, row * d);
      }
      kernels.axpy(d, 1, normals.means(), component * d, rows, row * d);
    }
    return form.give(rows);
  }

  private int component(double draw) {
    int component = 0;
    double left = draw - normals.weights()[0];
    while (left >= 0 && component < normals.components() - 1) {
      component++;
      left -= normals.weights()[component];
    }
    return component;
  }

  @Override
  public long freeParameters() {
    int components = normals.components();
    int d = normals.width();
    return components - 1L + (long) components * d + covariances.freeParameters(components, d);
  }

  @Override
  public Archive save() {
    int components = normals.components();
    int d = normals.width();
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put(WEIGHTS, F64Tensor.of(normals.weights(), components));
    tensors.put(MEANS, F64Tensor.of(normals.means(), components, d));
    tensors.put(
        COVARIANCES, new F64Tensor(covariances.shape(components, d), normals.covariances()));
    tensors.put(STARTS, F64Tensor.of(starts, starts.length));
    Map<String, Object> attributes = form.attributes();
    attributes.put(COVARIANCE, SettingsSchema.choiceName(type));
    attributes.put(WARNINGS, warnings);
    return new Archive(Layout.LEARNER, Layout.VERSION, tensors, attributes);
  }

  @Override
  public ModelSummary summary() {
    int components = normals.components();
    int d = normals.width();
    Shape shape = covariances.shape(components, d);
    return new ModelSummary(
        "Mixture of %d normal distributions, covariance %s"
            .formatted(components, SettingsSchema.choiceName(type)),
        List.of(
            new ModelSummary.Part(WEIGHTS, Shape.of(components), components, true),
            new ModelSummary.Part(MEANS, Shape.of(components, d), (long) components * d, true),
            new ModelSummary.Part(COVARIANCES, shape, shape.size(), true)),
        warnings);
  }

  /** One thread's part of the answers. */
  private record Answering(
      Workspace workspace, Responsibilities responsibilities, double[] nats, double[] shares)
      implements Pass.Worker {
    @Override
    public void block(int from, int count) {
      responsibilities.write(workspace, count, nats, from);
      if (shares.length > 0) {
        int components = workspace.components();
        System.arraycopy(workspace.logs(), 0, shares, from * components, count * components);
      }
    }
  }
}
