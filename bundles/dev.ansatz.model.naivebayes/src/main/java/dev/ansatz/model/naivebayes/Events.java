package dev.ansatz.model.naivebayes;

/** How the values of a column are distributed within a class: the event model. */
public enum Events {
  /** Columns of categories as categories, all others as normally distributed numbers. */
  MIXED,
  /** Every column is normally distributed. */
  GAUSSIAN,
  /** A row counts events, one kind of event a column: words of a text, ink of pixels. */
  MULTINOMIAL,
  /**
   * As multinomial, with weights from the rows of all other classes. The priors count, as in the
   * paper; with uniform priors it is as in libraries that leave them out.
   */
  COMPLEMENT,
  /** Every column is a yes or a no: whether its value exceeds the threshold. */
  BERNOULLI,
  /** Every column has a table of frequencies; numbers are put into bins. */
  CATEGORICAL
}
