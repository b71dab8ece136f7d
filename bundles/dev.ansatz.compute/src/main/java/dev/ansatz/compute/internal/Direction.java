package dev.ansatz.compute.internal;

/** Which of the three sides of a convolution is computed from the other two. */
enum Direction {
  FORWARD,
  TO_IMAGES,
  TO_FILTER
}
