package dev.ansatz.compute.openblas.internal;

import dev.ansatz.compute.Spares;
import org.bytedeco.openblas.presets.openblas_nolapack;

/** The loaded library and the native memory of products under way. */
final class OpenBlas {

  final Spares<F64Product> f64 = new Spares<>(F64Product::new);
  final Spares<F32Product> f32 = new Spares<>(F32Product::new);

  /**
   * Loads the library, on one thread: dividing the work is ours.
   *
   * @throws UnsatisfiedLinkError where there is none for this platform
   */
  OpenBlas() {
    openblas_nolapack.blas_set_num_threads(1);
  }
}
