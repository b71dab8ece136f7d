"""Alternates the workers and scikit-learn and writes a table: see naive-bayes-vs-sklearn."""
import gzip
import os
import platform
import statistics
import subprocess
import sys
import time

import numpy as np
import sklearn
from sklearn.naive_bayes import BernoulliNB, ComplementNB, GaussianNB, MultinomialNB

ROUNDS, WARM_UPS = int(os.environ.get("ROUNDS", "5")), 2
CASES = {
    "gaussian": lambda: GaussianNB(var_smoothing=.1),
    "multinomial": MultinomialNB,
    "bernoulli": lambda: BernoulliNB(binarize=127),
    "complement": ComplementNB,
}


class Worker:
    """A process that does the work once for every line it gets."""

    def __init__(self, title, command):
        environment = {k: v for k, v in os.environ.items() if not k.startswith("OPENBLAS_")}
        self.process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.title = "%s (%s)" % (title, self.process.stdout.readline().strip())

    def run(self, case):
        self.process.stdin.write(case + "\n")
        self.process.stdin.flush()
        return [float(word) for word in self.process.stdout.readline().split()]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Peer:
    """scikit-learn in this process, on numbers of double precision, which it need not convert."""

    title = "scikit-learn %s, NumPy %s" % (sklearn.__version__, np.__version__)

    def __init__(self, folder):
        with gzip.open(folder + "/mnist/train-images-idx3-ubyte.gz") as file:
            self.x = np.frombuffer(file.read(), np.uint8, offset=16).reshape(-1, 784).astype(float)
        with gzip.open(folder + "/mnist/train-labels-idx1-ubyte.gz") as file:
            self.y = np.frombuffer(file.read(), np.uint8, offset=8).astype(int)

    def run(self, case):
        begun = time.perf_counter()
        model = CASES[case]().fit(self.x, self.y)
        learnt = time.perf_counter()
        predicted = model.predict(self.x)
        return [learnt - begun, time.perf_counter() - learnt, float(np.mean(predicted == self.y))]

    def close(self):
        pass


def main():
    # One after the other, each alone in memory for its start; the rounds alternate.
    commands = [line.rstrip("\n").split("\t") for line in sys.stdin]
    runners = [Peer(os.environ["ANSATZ_DATA"])] + [Worker(c[0], c[1:]) for c in commands]
    print("%d rounds, alternating; %s, %d cores; %s\n" % (
        ROUNDS, platform.machine(), os.cpu_count(), Peer.title))
    print("| events | | learning, s | telling, s | both, s | beside scikit-learn | accuracy |")
    print("|---|---|---|---|---|---|---|")
    for case in CASES:
        times = {runner.title: [] for runner in runners}
        for round_ in range(ROUNDS + WARM_UPS):
            for runner in runners:
                if round_ >= WARM_UPS or runner is not runners[0]:
                    result = runner.run(case)
                    if round_ >= WARM_UPS:
                        times[runner.title].append(result)
        peer = None
        for title, results in times.items():
            both = statistics.median(r[0] + r[1] for r in results)
            peer = peer or both
            print("| %s | %s | %.3f | %.3f | %.3f | %.2f | %.4f |" % (
                case, title, statistics.median(r[0] for r in results),
                statistics.median(r[1] for r in results), both, both / peer, results[0][2]))
    for runner in runners:
        runner.close()


main()
