"""Alternates the two workers and writes a table: see esn-vs-numpy."""
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np

STEPS, WARM_UPS, ROUNDS = 10_000, 3, int(os.environ.get("ROUNDS", "7"))
UNITS = 500
# seconds before each turn: the threads of OpenBLAS go on spinning for a while after their work
REST = 0.3
CHOSEN = os.environ.get("CASES", "")
# title, connectivity, precision, threads, goal (a share of the time of NumPy in double precision)
CASES = [
    ("dense, double, 1 thread", 1, "double", 1, 0.75),
    ("dense, double, 2 threads", 1, "double", 2, 0.5),
    ("connectivity 0.1, double, 1 thread", 0.1, "double", 1, 0.25),
    ("dense, single, 1 thread", 1, "single", 1, 0.4),
]


def lorenz(rows, step=0.02, substeps=4, discarded=1000):
    """Integrates Lorenz-63 with Runge-Kutta 4 and standardises it."""

    def slope(p):
        x, y, z = p
        return np.array([10 * (y - x), x * (28 - z) - y, x * y - 8 / 3 * z])

    h, p, out = step / substeps, np.ones(3), []
    for t in range(rows + discarded):
        for _ in range(substeps):
            a = slope(p)
            b = slope(p + h / 2 * a)
            c = slope(p + h / 2 * b)
            d = slope(p + h * c)
            p = p + h / 6 * (a + 2 * b + 2 * c + d)
        out.append(p)
    series = np.array(out[discarded:])
    return (series - series.mean(0)) / series.std(0)


class Worker:
    """A process that does the work once for every line it gets."""

    def __init__(self, command, environment):
        self.process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.name = self.process.stdout.readline().strip()

    def run(self):
        time.sleep(REST)
        self.process.stdin.write("go\n")
        self.process.stdin.flush()
        return [float(word) for word in self.process.stdout.readline().split()]

    def close(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
        self.process.stdin.close()
        self.process.wait()
        return peak / 1024


def environment(threads):
    kept = {k: v for k, v in os.environ.items() if not k.startswith("OPENBLAS_")}
    return {**kept, "OPENBLAS_NUM_THREADS": str(threads)}


def numpy_worker(path, connectivity, precision, threads):
    script = os.path.join(os.path.dirname(__file__), "numpy_worker.py")
    arguments = [path, str(UNITS), str(connectivity), precision, str(threads), str(STEPS)]
    return Worker([sys.executable, script, *arguments], environment(threads))


def java_worker(java, path, connectivity, precision, threads):
    arguments = [path, str(UNITS), str(connectivity), precision, str(threads), str(STEPS)]
    return Worker([*java, "EsnWorker", *arguments], environment(threads))


def measure(workers):
    """Returns, for each worker, its name, the rounds' seconds, the last error, the peak MiB."""
    for _ in range(WARM_UPS):
        for worker in workers:
            worker.run()
    rounds = [[worker.run() for worker in workers] for _ in range(ROUNDS)]
    results = []
    for i, worker in enumerate(workers):
        own = [answers[i] for answers in rounds]
        results.append(
            {
                "name": worker.name,
                "drive": statistics.median(a[0] for a in own),
                "generate": statistics.median(a[1] for a in own),
                "total": statistics.median(a[0] + a[1] for a in own),
                "error": own[-1][2],
                "peak": worker.close(),
            })
    return results


def row(case, title, ours, doubles, same):
    goal = case[4]
    ratio = ours["total"] / doubles["total"]
    single = f"{ours['total'] / same['total']:.2f}"
    print(
        f"| {case[0]} | {title}, {ours['name']} | {doubles['total']:.3f} | "
        f"{ours['drive']:.3f} + {ours['generate']:.3f} | **{ratio:.2f}** | {goal} | {single} | "
        f"{ours['peak']:.0f} / {same['peak']:.0f} | {ours['error']:.1e} / {same['error']:.1e} |",
        flush=True)


def main():
    javas = [line.split("\t") for line in sys.stdin.read().splitlines()]
    print(f"M = {UNITS}, {STEPS} steps driven, {STEPS} generated; medians of {ROUNDS} rounds; "
          f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, "
          f"NumPy {np.__version__}\n")
    print("| case | Ansatz on | NumPy double, s | Ansatz, fit + generate, s | share | goal | "
          "share of NumPy in the same precision | peak MiB, Ansatz / NumPy | "
          "one-step error, Ansatz / NumPy |")
    print("|---|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "lorenz.npy")
        np.save(path, lorenz(STEPS + 1))
        for case in (c for c in CASES if CHOSEN in c[0]):
            _, connectivity, precision, threads, _ = case
            workers = [numpy_worker(path, connectivity, "double", threads)]
            if precision != "double":
                workers.append(numpy_worker(path, connectivity, precision, threads))
            peers = len(workers)
            for _, *java in javas:
                workers.append(java_worker(java, path, connectivity, precision, threads))
            results = measure(workers)
            for (title, *_), ours in zip(javas, results[peers:]):
                row(case, title, ours, results[0], results[peers - 1])


main()
