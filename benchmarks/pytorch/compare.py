"""Alternates Ansatz and PyTorch and prints a table: see vs-pytorch."""
import argparse
import json
import os
import platform
import statistics
import subprocess
import sys

STEPS_OF_AN_EPOCH = 60_000 / 128
# name: title, steps of a round, what a row is about (steps), goal on JDK 25, at least
WORKLOADS = {
    "vae": ("VAE 784-400-100-(2,2)-100-400-784, epoch", 60, STEPS_OF_AN_EPOCH, 0.6, 0.9),
    "conv-vae": ("convolutional VAE, epoch", 16, STEPS_OF_AN_EPOCH, 0.7, 1.1),
    "convnet": ("convnet of 34,826 parameters, epoch", 8, STEPS_OF_AN_EPOCH, 0.8, 1.1),
    "lstm": ("LSTM, 128 units, 28 steps of 28, epoch", 16, STEPS_OF_AN_EPOCH, 0.5, 0.8),
    "rk4": ("2-50-2 MLP in 20 RK4 steps, batch 64, gradient", 128, 1, 0.05, 0.1),
    "matmul-128x784x400": ("matrix product 128 x 784 x 400", 500, 1, 0.95, 1.2),
    "matmul-1000": ("matrix product 1000^3", 40, 1, 0.95, 1.2),
}
WARM_UP_SECONDS, WARM_UP_ROUNDS = 4.0, 3
# OpenMP threads that spin while they wait take the cores from OpenBLAS's own. For some workloads
# PyTorch is faster with them, for others without: it runs both ways, and the faster counts.
WAIT_POLICIES = {"default": {}, "passive": {"OMP_WAIT_POLICY": "PASSIVE"}}


class Worker:
    """A process that does a round for every line it gets and answers in seconds."""

    def __init__(self, command, threads, **environment):
        # A BLAS reads these once, when it is loaded; one that picks slower code is cleared.
        kept = {k: v for k, v in os.environ.items() if not k.startswith("OPENBLAS_")}
        kept |= {"OMP_NUM_THREADS": str(threads), "OPENBLAS_NUM_THREADS": str(threads)}
        kept |= environment
        self.process = subprocess.Popen(
            command, env=kept, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.name = self.line()

    def line(self):
        line = self.process.stdout.readline().strip()
        if not line:
            sys.exit(f"vs-pytorch: {self.process.args[0]} ended before its work was done")
        return line

    def run(self):
        self.process.stdin.write("go\n")
        self.process.stdin.flush()
        return float(self.line())

    def warm_up(self):
        spent, rounds = 0.0, 0
        while spent < WARM_UP_SECONDS or rounds < WARM_UP_ROUNDS:
            spent, rounds = spent + self.run(), rounds + 1

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def measure(name, jdks, threads, rounds):
    """Returns an object for each JDK."""
    _, steps, scale, *_ = WORKLOADS[name]
    arguments = [name, str(threads), str(steps)]
    script = os.path.join(os.path.dirname(__file__), "torch_worker.py")
    peers = [
        Worker([sys.executable, script, *arguments], threads, **policy)
        for policy in WAIT_POLICIES.values()]
    ours = [Worker([*command, "PyTorchPeer", *arguments], threads) for _, *command in jdks]
    limits = [[float(word) for word in worker.line().split()] for worker in ours]
    flops, moved, peak, bandwidth = (max(column) for column in zip(*limits))
    # The least time: operations at the measured peak, or bytes at the measured bandwidth.
    least = max(flops / peak, moved / bandwidth)
    workers = [*peers, *ours]
    for worker in workers:
        worker.warm_up()
    taken = [[worker.run() for worker in workers] for _ in range(rounds)]
    medians = [statistics.median(column) / steps * scale * 1e3 for column in zip(*taken)]
    best = medians.index(min(medians[:len(peers)]))
    # The ratio of each round, so that what else the machine does meets both sides.
    ratios = [statistics.median(row[len(peers) + i] / row[best] for row in taken)
              for i in range(len(ours))]
    for worker in workers:
        worker.close()
    return [
        {
            "workload": name,
            "ours_ms": round(medians[len(peers) + i], 4),
            "peer_ms": round(medians[best], 4),
            "peer_wait_policy": list(WAIT_POLICIES)[best],
            "ratio": round(ratios[i], 4),
            "runs": rounds,
            "jdk": int(jdk),
            "threads": threads,
            "limit_ms": round(least * scale * 1e3, 4),
            "peer": peers[best].name,
            "java": ours[i].name,
        } for i, (jdk, *_) in enumerate(jdks)]


def row(result):
    title, _, _, goal, least = WORKLOADS[result["workload"]]
    share = result["limit_ms"] / result["ours_ms"]
    print(
        f"| {title} | {result['jdk']} | {result['ours_ms']:.4g} | {result['peer_ms']:.4g} "
        f"({result['peer_wait_policy']}) | "
        f"**{result['ratio']:.2f}** | {goal} | {least} | {result['limit_ms']:.3g} | "
        f"{share:.0%} |", flush=True)


def main():
    parser = argparse.ArgumentParser(prog="vs-pytorch", description="Ansatz beside PyTorch.")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--jdk", help="feature versions, such as 25 or 17,25; default: all found")
    parser.add_argument("--workload", action="append", choices=WORKLOADS, help="default: all")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    jdks = [line.split("\t") for line in sys.stdin.read().splitlines()]
    if options.jdk:
        jdks = [jdk for jdk in jdks if jdk[0] in options.jdk.split(",")]
    if not jdks:
        sys.exit("vs-pytorch: no such JDK was found")
    results = []
    if not options.json:
        print(f"{options.threads} threads, medians of {options.rounds} alternating rounds; "
              f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}. "
              "An epoch is 468.75 steps of 128, timed on fewer.\n")
        print("| workload | JDK | ours, ms | PyTorch, ms | ours / PyTorch | goal | at least | "
              "physical limit, ms | limit / ours |")
        print("|---|---|---|---|---|---|---|---|---|")
    for name in options.workload or WORKLOADS:
        for result in measure(name, jdks, options.threads, options.rounds):
            results.append(result)
            if not options.json:
                row(result)
    if options.json:
        json.dump(results, sys.stdout, indent=2)
        print()
    else:
        versions = {result["java"] for result in results} | {results[0]["peer"]}
        print("\n" + "; ".join(sorted(versions)))


main()
