package dev.ansatz.model.naivebayes.internal;

import java.util.List;

/** A normal density for each class. */
final class GaussianLikelihood implements Likelihood {
  private final String unit;
  private final double[] mean;
  private final double[] sd;
  private final double[] constant;
  private final double[] precision;

  GaussianLikelihood(String unit, double[] mean, double[] variance) {
    this.unit = unit;
    this.mean = mean;
    this.sd = new double[mean.length];
    this.constant = new double[mean.length];
    this.precision = new double[mean.length];
    for (int c = 0; c < mean.length; c++) {
      sd[c] = Math.sqrt(variance[c]);
      constant[c] = -0.5 * Math.log(2 * Math.PI * variance[c]);
      precision[c] = -0.5 / variance[c];
    }
  }

  @Override
  public void addLogs(double[] values, int rows, double[][] scores) {
    for (int c = 0; c < mean.length; c++) {
      double centre = mean[c];
      double summand = constant[c];
      double factor = precision[c];
      double[] sums = scores[c];
      for (int row = 0; row < rows; row++) {
        double distance = values[row] - centre;
        sums[row] += summand + factor * (distance * distance);
      }
    }
  }

  @Override
  public double log(int label, double value) {
    double distance = value - mean[label];
    if (sd[label] == 0) {
      return distance == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
    return constant[label] + precision[label] * (distance * distance);
  }

  @Override
  public String words(double value) {
    return Numbers.withUnit(value, unit);
  }

  @Override
  public List<String> parameters() {
    String suffix = unit.isEmpty() ? "" : " (" + unit + ")";
    return List.of("mean" + suffix, "standard deviation" + suffix);
  }

  @Override
  public double parameter(int label, int index) {
    return index == 0 ? mean[label] : sd[label];
  }
}
