"""Times scikit-learn and our workers on MNIST and writes a table: see density-vs-sklearn."""
import gzip
import os
import pathlib
import statistics
import subprocess
import sys
import time
import warnings

import numpy as np
import sklearn
from sklearn.decomposition import PCA
from sklearn.mixture import GaussianMixture

THREADS, ITERATIONS, COMPONENTS = 2, 20, 10
WARM_UPS, ROUNDS = 2, int(os.environ.get("ROUNDS", "5"))
SLOW_ROUNDS = 2  # of what takes scikit-learn many seconds
FOLDER = pathlib.Path(os.environ["ANSATZ_DATA"])


def images():
    """Returns the training images as the fits want them: double precision, in [0, 1]."""
    for name in ("train-images-idx3-ubyte.gz", "mnist/train-images-idx3-ubyte.gz"):
        if (FOLDER / name).exists():
            raw = gzip.open(FOLDER / name).read()
            return np.frombuffer(raw, np.uint8, offset=16).reshape(-1, 784) / 255.0
    sys.exit(f"no MNIST in {FOLDER}")


class Worker:
    """A process that fits once for every line it gets."""

    def __init__(self, title, command):
        self.title = title
        arguments = [str(FOLDER), str(THREADS), str(ITERATIONS)]
        self.process = subprocess.Popen(
            command + ["DensityWorker"] + arguments,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.kernels = self.process.stdout.readline().strip()

    def run(self, model):
        self.process.stdin.write(model + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().split()

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def timed(fit):
    start = time.perf_counter()
    result = fit()
    return time.perf_counter() - start, result


def mixture(x, rows):
    """The same iterations from the same rows; scikit-learn also draws rows that it does not use."""
    variance = x.var(0).mean()
    return GaussianMixture(
        COMPONENTS, covariance_type="spherical", means_init=x[rows], init_params="random_from_data",
        weights_init=np.full(COMPONENTS, 1 / COMPONENTS), random_state=1,
        precisions_init=np.full(COMPONENTS, 1 / variance), reg_covar=0, tol=0, max_iter=ITERATIONS)


def main():
    warnings.filterwarnings("ignore")
    x = images()
    workers = []
    for line in sys.stdin:
        title, *command = line.rstrip("\n").split("\t")
        workers.append(Worker(title, command))
    for worker in workers:
        for _ in range(WARM_UPS):
            worker.run("ppca"), worker.run("gmm")
        worker.ppca = [float(worker.run("ppca")[0]) for _ in range(ROUNDS)]
        worker.gmm = [worker.run("gmm") for _ in range(ROUNDS)]
    rows = [int(word) for word in workers[0].gmm[0][3:]]
    full = timed(lambda: PCA(2, svd_solver="full").fit(x))[0]
    fast = statistics.median(
        timed(lambda: PCA(2, svd_solver="randomized", random_state=1).fit(x))[0]
        for _ in range(ROUNDS))
    theirs, fitted = min(
        (timed(lambda: mixture(x, rows).fit(x)) for _ in range(SLOW_ROUNDS)), key=lambda t: t[0])
    print(f"\n{THREADS} threads; medians of {ROUNDS} rounds of ours and of randomized, the least of"
          f" {SLOW_ROUNDS} of scikit-learn's mixture, one of its full PCA; scikit-learn"
          f" {sklearn.__version__}, NumPy {np.__version__}; load {os.getloadavg()[0]:.1f}.\n")
    print("| fit, 60,000 x 784 | JDK | ours, s | scikit-learn, s | ours / scikit-learn |")
    print("|---|---|---|---|---|")
    for worker in workers:
        a = statistics.median(worker.ppca)
        print(f"| PPCA, M = 2, against PCA(svd_solver='full') | {worker.title} | {a:.2f} |"
              f" {full:.2f} | **{a / full:.2f}** |")
        print(f"| the same against svd_solver='randomized' | {worker.title} | {a:.2f} |"
              f" {fast:.2f} | **{a / fast:.2f}** |")
        seeding = statistics.median(float(r[0]) for r in worker.gmm)
        em = statistics.median(float(r[1]) for r in worker.gmm)
        print(f"| GMM, K = 10, spherical, {ITERATIONS} iterations | {worker.title} | {em:.2f}"
              f" (k-means++ before: {seeding:.2f}) | {theirs:.2f} | **{em / theirs:.2f}** |")
    print(f"\nLog-density after {ITERATIONS} iterations from the same rows, nats per image: ours"
          f" {float(workers[0].gmm[0][2]):.6f}, scikit-learn {fitted.lower_bound_:.6f}.")
    for worker in workers:
        worker.close()


if __name__ == "__main__":
    main()
