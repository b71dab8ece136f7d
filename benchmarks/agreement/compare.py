"""Compares results that Ansatz wrote with PyTorch's: see agreement-with-pytorch."""
import pathlib
import sys

import numpy as np
import torch

from reference import CASES

LIMIT = 1e-10
KINKS = "of whole numbers"
COLUMNS = {"out": "value", "gradient": "gradient", "second": "second derivative"}


def read(path):
    cases = {}
    with np.load(path) as arrays:
        for key in arrays:
            name, part, inner = key.split("|", 2)
            cases.setdefault(name, {}).setdefault(part, {})[inner] = torch.tensor(arrays[key])
    return cases


def derivatives(results, weights, wrt):
    """The gradients of the sum of weight times result; zeros where there is none."""
    total = sum((r * w).sum() for r, w in zip(results, weights) if r.requires_grad)
    if not torch.is_tensor(total) or not total.requires_grad:
        return [torch.zeros_like(x) for x in wrt]
    gradients = torch.autograd.grad(total, wrt, create_graph=True, allow_unused=True)
    return [torch.zeros_like(x) if g is None else g for g, x in zip(gradients, wrt)]


def reference(name, arrays):
    """What PyTorch has for every result of a case."""
    given = dict(arrays["in"])
    given.update({"draw|" + key: value for key, value in arrays.get("draw", {}).items()})
    names = list(arrays.get("gradient", {}))
    for key in names:
        given[key] = given[key].clone().requires_grad_()
    results = CASES[name](given)
    results = list(results) if isinstance(results, (list, tuple)) else [results]
    answer = {"out": {str(i): r for i, r in enumerate(results)}}
    wrt = [given[key] for key in names]
    if names:
        weights = [given[f"cotangent|{i}"] for i in range(len(results))]
        gradients = derivatives(results, weights, wrt)
        seconds = derivatives(gradients, [given["direction|" + key] for key in names], wrt)
        answer["gradient"] = dict(zip(names, gradients))
        answer["second"] = dict(zip(names, seconds))
    return answer


def difference(ours, theirs):
    """The largest difference, as a share of the largest element."""
    theirs = theirs.detach()
    if ours.shape != theirs.shape or not torch.isfinite(ours).all():
        return float("inf")
    if ours.numel() == 0:
        return 0.0
    scale = theirs.abs().max().item()
    return (ours - theirs).abs().max().item() / (scale if scale > 0 else 1)


def differences(name, arrays):
    answer = reference(name, arrays)
    # At a kink there is no second derivative; what stands in for it is a convention.
    parts = [p for p in COLUMNS if p in arrays and not (p == "second" and KINKS in name)]
    return {
        part: max(difference(arrays[part][key], answer[part][key]) for key in arrays[part])
        for part in parts}


def main():
    folder = pathlib.Path(sys.argv[1])
    files = sorted(folder.glob("*.npz"))
    ways = [path.stem for path in files]
    contents = [read(path) for path in files]
    names = list(CASES)
    missing = set(names) ^ set(contents[0])
    if missing:
        sys.exit(f"these cases are on one side only: {sorted(missing)}")
    print(f"PyTorch {torch.__version__}, double precision; {', '.join(ways)}. The largest "
          "difference as a share of the largest element, over all of them.\n")
    print("| case | " + " | ".join(COLUMNS.values()) + " |\n|---|---|---|---|")
    above = []
    for name in names:
        each = [differences(name, content[name]) for content in contents]
        row = []
        for part in COLUMNS:
            found = [(d[part], way) for d, way in zip(each, ways) if part in d]
            worst, way = max(found, default=(None, None))
            mark = worst is not None and not worst <= LIMIT
            above += [f"{name}, {COLUMNS[part]} ({way})"] if mark else []
            row.append("" if worst is None else f"**{worst:.1e}**" if mark else f"{worst:.1e}")
        print(f"| {name} | " + " | ".join(row) + " |")
    print(f"\n{len(names)} cases, {len(above)} differences above {LIMIT:g}.")
    for line in above:
        print(f"- {line}")
    return 1 if above else 0


if __name__ == "__main__":
    sys.exit(main())
