"""Drives, fits and generates once for every line on standard input: the plain NumPy loop.

Arguments: the series (NPY), units, connectivity, precision, threads (set by the caller through
OPENBLAS_NUM_THREADS), steps to generate. Answers with one line: the seconds of each part and the
training error.
"""
import sys
import time

import numpy as np

LEAK, INPUT, BIAS, RADIUS, RIDGE, WASHOUT, WARMUP = 0.6, 0.3, 0.7, 0.75, 1e-4, 200, 100


def draw(units, inputs, connectivity, dtype):
    random = np.random.default_rng(1)
    w = random.standard_normal((units, units))
    if connectivity < 1:
        w *= random.random((units, units)) < connectivity
    w *= RADIUS / abs(np.linalg.eigvals(w)).max()
    w_in = INPUT * random.standard_normal((units, inputs))
    b = BIAS * random.standard_normal(units)
    return w.astype(dtype), w_in.astype(dtype), b.astype(dtype)


def drive_and_fit(series, w, w_in, b):
    samples = len(series) - 1
    states = np.empty((samples, len(w)), dtype=w.dtype)
    r = np.zeros(len(w), dtype=w.dtype)
    for t in range(samples):
        r = (1 - LEAK) * r + LEAK * np.tanh(w @ r + w_in @ series[t] + b)
        states[t] = r
    f = states[WASHOUT:].astype(np.float64)
    y = series[1 + WASHOUT:].astype(np.float64)
    gram = f.T @ f
    gram[np.diag_indices_from(gram)] += RIDGE
    return np.linalg.solve(gram, f.T @ y).T.astype(w.dtype)


def generate(series, steps, w, w_in, b, w_out):
    r = np.zeros(len(w), dtype=w.dtype)
    for x in series[-WARMUP:]:
        r = (1 - LEAK) * r + LEAK * np.tanh(w @ r + w_in @ x + b)
    run = np.empty((steps, series.shape[1]), dtype=w.dtype)
    for t in range(steps):
        x = w_out @ r
        run[t] = x
        r = (1 - LEAK) * r + LEAK * np.tanh(w @ r + w_in @ x + b)
    return run


def error(series, w, w_in, b, w_out):
    r = np.zeros(len(w), dtype=w.dtype)
    errors = []
    for t in range(999):
        r = (1 - LEAK) * r + LEAK * np.tanh(w @ r + w_in @ series[t] + b)
        errors.append(w_out @ r - series[t + 1])
    return np.sqrt(np.mean(np.square(errors[200:])))


def main():
    path, units, connectivity, precision, _, steps = sys.argv[1:]
    dtype = np.float32 if precision == "single" else np.float64
    series = np.load(path).astype(dtype)
    weights = draw(int(units), series.shape[1], float(connectivity), dtype)
    print("numpy", np.__version__, flush=True)
    for _ in sys.stdin:
        begin = time.perf_counter()
        w_out = drive_and_fit(series, *weights)
        fitted = time.perf_counter()
        run = generate(series, int(steps), *weights, w_out)
        end = time.perf_counter()
        rmse = error(series, *weights, w_out)
        spread = np.sqrt(np.mean(np.square(run.astype(np.float64))))
        print(f"{fitted - begin:.6f} {end - fitted:.6f} {rmse:.3e} {spread:.3f}", flush=True)


main()
