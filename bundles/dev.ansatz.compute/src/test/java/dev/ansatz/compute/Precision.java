package dev.ansatz.compute;

/** Runs the kernels of one precision on double arrays, so that one test serves both. */
public enum Precision {
  DOUBLE(0x1p-52) {
    @Override
    void gemm(Kernels kernels, GemmCase g, double[] a, double[] b, double[] c) {
      kernels.gemm(
          g.transA(),
          g.transB(),
          g.m(),
          g.n(),
          g.k(),
          g.alpha(),
          a,
          g.offset(),
          g.lda(),
          b,
          g.offset() + 1,
          g.ldb(),
          g.beta(),
          c,
          g.offset() + 2,
          g.ldc());
    }

    @Override
    void gemv(Kernels kernels, GemvCase g, double[] a, double[] x, double[] y) {
      kernels.gemv(
          g.trans(),
          g.m(),
          g.n(),
          g.alpha(),
          a,
          g.offset(),
          g.lda(),
          x,
          g.offset() + 1,
          g.beta(),
          y,
          g.offset() + 2);
    }

    @Override
    void axpy(Kernels kernels, int n, double alpha, double[] x, int xOffset, double[] y, int at) {
      kernels.axpy(n, alpha, x, xOffset, y, at);
    }

    @Override
    double dot(Kernels kernels, int n, double[] x, int xOffset, double[] y, int yOffset) {
      return kernels.dot(n, x, xOffset, y, yOffset);
    }

    @Override
    void spmv(Kernels kernels, SparseCase g, double[] values, double[] x, double[] y) {
      SparseRows a = g.pattern();
      kernels.spmv(a, g.alpha(), a.arrange(values), x, g.offset(), g.beta(), y, g.offset() + 1);
    }

    @Override
    double round(double value) {
      return value;
    }
  },
  SINGLE(0x1p-23) {
    @Override
    void gemm(Kernels kernels, GemmCase g, double[] a, double[] b, double[] c) {
      float[] result = narrow(c);
      kernels.gemm(
          g.transA(),
          g.transB(),
          g.m(),
          g.n(),
          g.k(),
          (float) g.alpha(),
          narrow(a),
          g.offset(),
          g.lda(),
          narrow(b),
          g.offset() + 1,
          g.ldb(),
          (float) g.beta(),
          result,
          g.offset() + 2,
          g.ldc());
      widen(result, c);
    }

    @Override
    void gemv(Kernels kernels, GemvCase g, double[] a, double[] x, double[] y) {
      float[] result = narrow(y);
      kernels.gemv(
          g.trans(),
          g.m(),
          g.n(),
          (float) g.alpha(),
          narrow(a),
          g.offset(),
          g.lda(),
          narrow(x),
          g.offset() + 1,
          (float) g.beta(),
          result,
          g.offset() + 2);
      widen(result, y);
    }

    @Override
    void axpy(Kernels kernels, int n, double alpha, double[] x, int xOffset, double[] y, int at) {
      float[] result = narrow(y);
      kernels.axpy(n, (float) alpha, narrow(x), xOffset, result, at);
      widen(result, y);
    }

    @Override
    double dot(Kernels kernels, int n, double[] x, int xOffset, double[] y, int yOffset) {
      return kernels.dot(n, narrow(x), xOffset, narrow(y), yOffset);
    }

    @Override
    void spmv(Kernels kernels, SparseCase g, double[] values, double[] x, double[] y) {
      SparseRows a = g.pattern();
      float[] arranged = a.arrange(narrow(values));
      float[] result = narrow(y);
      kernels.spmv(
          a,
          (float) g.alpha(),
          arranged,
          narrow(x),
          g.offset(),
          (float) g.beta(),
          result,
          g.offset() + 1);
      widen(result, y);
    }

    @Override
    double round(double value) {
      return (float) value;
    }
  };

  private final double epsilon;

  Precision(double epsilon) {
    this.epsilon = epsilon;
  }

  /** Returns the distance from 1 to the next number. */
  double epsilon() {
    return epsilon;
  }

  abstract void gemm(Kernels kernels, GemmCase g, double[] a, double[] b, double[] c);

  abstract void gemv(Kernels kernels, GemvCase g, double[] a, double[] x, double[] y);

  abstract void axpy(
      Kernels kernels, int n, double alpha, double[] x, int xOffset, double[] y, int at);

  abstract double dot(Kernels kernels, int n, double[] x, int xOffset, double[] y, int yOffset);

  abstract void spmv(Kernels kernels, SparseCase g, double[] values, double[] x, double[] y);

  abstract double round(double value);

  private static float[] narrow(double[] values) {
    float[] result = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = (float) values[i];
    }
    return result;
  }

  private static void widen(float[] values, double[] to) {
    for (int i = 0; i < values.length; i++) {
      to[i] = values[i];
    }
  }
}
