#!/usr/bin/python3
"""Kernels side by side with NumPy, alternating, median of the rounds; prints a Markdown table.

usage: kernels.py CLASSPATH [JAVA_HOME ...]
"""
import os
import statistics
import subprocess
import sys
import time

THREADS = sys.argv[sys.argv.index("--threads") + 1] if "--threads" in sys.argv else None
if THREADS is None:
    for threads in ("1", "2"):
        # A BLAS reads these once, when it is loaded; a variable that picks slower code is cleared.
        variables = {k: v for k, v in os.environ.items() if not k.startswith("OPENBLAS")}
        variables["OPENBLAS_NUM_THREADS"] = threads
        arguments = [sys.executable, __file__, *sys.argv[1:], "--threads", threads]
        subprocess.run(arguments, env=variables, check=True)
    sys.exit()

import numpy as np

ROUNDS = 5


def workloads():
    random = np.random.default_rng(1)
    for name, m, n, k in (("128x784x400", 128, 400, 784), ("1000^3", 1000, 1000, 1000)):
        a, b = random.random((m, k), np.float32), random.random((k, n), np.float32)
        c = np.empty((m, n), np.float32)
        at, bt = np.ascontiguousarray(a.T), np.ascontiguousarray(b.T)
        flops = 2.0 * m * n * k
        yield f"gemm f32 {name}", flops, lambda a=a, b=b, c=c: np.matmul(a, b, out=c)
        yield f"gemm f32 {name} A'B", flops, lambda a=at, b=b, c=c: np.matmul(a.T, b, out=c)
        yield f"gemm f32 {name} AB'", flops, lambda a=a, b=bt, c=c: np.matmul(a, b.T, out=c)
    a, c = random.random((1000, 1000)), np.empty((1000, 1000))
    b = a.copy()
    yield "gemm f64 1000^3", 2e9, lambda: np.matmul(a, b, out=c)
    yield "syrk f64 1000^3", 2e9, lambda: np.matmul(a.T, a, out=c)
    for n in (300, 500, 1000):
        w, x, y = random.random((n, n)), random.random(n), np.empty(n)
        flops = 2.0 * n * n
        yield f"gemv f64 {n}", flops, lambda w=w, x=x, y=y: np.dot(w, x, out=y)
        yield f"gemv f64 {n} A'", flops, lambda w=w, x=x, y=y: np.dot(w.T, x, out=y)
        yield f"spmv f64 {n} 0.1", flops, lambda w=w, x=x, y=y: np.dot(w, x, out=y)
    for kind, dtype in (("f64", np.float64), ("f32", np.float32)):
        x = (random.random(1000) * 2 - 1).astype(dtype)
        y = np.empty_like(x)
        yield f"tanh {kind} 1000", 1e3, lambda x=x, y=y: np.tanh(x, out=y)


def seconds(work, calls):
    begin = time.perf_counter()
    for _ in range(calls):
        work()
    return (time.perf_counter() - begin) / calls


class Ours:
    def __init__(self, home, classpath, provider):
        command = [os.path.join(home, "bin", "java"), "--add-modules", "jdk.incubator.vector"]
        command += ["-cp", classpath, "KernelBenchmark", THREADS, provider]
        pipes = dict(stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.process = subprocess.Popen(command, text=True, **pipes)
        self.version = self.process.stdout.readline().split()[1]

    def __call__(self, name):
        self.process.stdin.write(name + "\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())


def main():
    homes = [a for a in sys.argv[2:] if os.path.isdir(a)]
    ours = {}
    for home in homes:
        for provider in ("vector", "portable") if THREADS == "1" else ("vector",):
            one = Ours(home, sys.argv[1], provider)
            ours[f"{provider} {one.version}"] = one
    print(f"\nThreads: {THREADS}. NumPy {np.__version__}.\n")
    print("| workload | NumPy | " + " | ".join(ours) + " |")
    print("|---|---|" + "---|" * len(ours))
    for name, flops, work in workloads():
        calls = max(1, int(0.05 / max(seconds(work, 3), 1e-9)))
        times = {key: [] for key in ["numpy", *ours]}
        for _ in range(ROUNDS):
            times["numpy"].append(seconds(work, calls))
            for key, one in ours.items():
                times[key].append(one(name))
        middle = {key: statistics.median(values) for key, values in times.items()}
        row = [f"{middle['numpy'] * 1e6:.3g} µs, {flops / middle['numpy'] / 1e9:.3g}"]
        for key in ours:
            ratio = middle[key] / middle["numpy"]
            row.append(f"{flops / middle[key] / 1e9:.3g} ({ratio:.2f})")
        print(f"| {name} | " + " | ".join(row) + " |", flush=True)


main()
