"""The cases in PyTorch: one function for each name, from the arrays by name to the result.

Images are turned from [n x h x w x c] to PyTorch's [n x c x h x w] and back; filters from
[h x w x in x out] to [out x in x h x w].
"""
import math

import torch
import torch.nn.functional as F

CASES = {}


def case(name):
    def add(function):
        CASES[name] = function
        return function
    return add


def channels_first(x):
    return x.permute(0, 3, 1, 2)


def channels_last(x):
    return x.permute(0, 2, 3, 1)


def out_first(f):
    return f.permute(3, 2, 0, 1)


# Operations.

def real(name, op):
    CASES[name] = CASES[name + " of whole numbers"] = lambda t: op(t["x"])


def simple(name, op):
    CASES[name] = lambda t: op(t["x"])


for name, op in {
        "negate": torch.neg, "exp": torch.exp, "square": torch.square, "abs": torch.abs,
        "sign": torch.sign, "tanh": torch.tanh, "sigmoid": torch.sigmoid,
        "softplus": lambda x: F.softplus(x, threshold=1e9), "relu": torch.relu, "sin": torch.sin,
        "cos": torch.cos, "power 3": lambda x: x.pow(3),
        "stop-gradient": lambda x: x.detach() * x}.items():
    real(name, op)
for name, op in {
        "log": torch.log, "log1p": torch.log1p, "sqrt": torch.sqrt,
        "reciprocal": torch.reciprocal, "power 2.5": lambda x: x.pow(2.5),
        "power -1.5": lambda x: x.pow(-1.5)}.items():
    simple(name, op)


@case("large arguments")
def saturating(t):
    x = torch.cat([t["x"], t["large"]])
    return torch.sigmoid(x) + F.softplus(x, threshold=1e9) + torch.tanh(x)


def pair(name, op):
    for suffix in ("", ", row repeated", ", column repeated"):
        CASES[name + suffix] = lambda t: op(t["a"], t["b"])


for name, op in {
        "add": torch.add, "subtract": torch.sub, "multiply": torch.mul,
        "maximum": torch.maximum, "minimum": torch.minimum, "divide": torch.div,
        "greater": lambda a, b: (a > b) * a}.items():
    pair(name, op)
del CASES["divide, column repeated"]
CASES["equal"] = lambda t: (t["a"] == t["b"]).double()
CASES["select"] = lambda t: torch.where(t["mask"] != 0, t["a"], t["b"])
for a in ("A", "A'"):
    for b in ("B", "B'"):
        CASES[f"matmul {a} {b}"] = lambda t, a=a, b=b: (
            (t["a"].T if a == "A'" else t["a"]) @ (t["b"].T if b == "B'" else t["b"]))
CASES["matmul of matmul, larger"] = lambda t: torch.tanh(t["a"] @ t["b"]) @ t["c"]


def convolve(x, f, padding=(0, 0, 0, 0), **options):
    """Takes the padding as left, right, top, bottom."""
    padded = F.pad(channels_first(x), padding)
    return channels_last(F.conv2d(padded, out_first(f), **options))


for name, options in {
        "valid": {}, "stride 2, padding 1": dict(stride=2, padding=(1, 1, 1, 1)),
        "uneven, dilation": dict(stride=(2, 1), dilation=(2, 3), padding=(0, 1, 1, 2)),
        "2 groups": dict(padding=(1, 1, 1, 1), groups=2),
        "depthwise": dict(padding=(1, 1, 1, 1), groups=4), "1 x 1": {}}.items():
    CASES["conv2d " + name] = lambda t, o=options: convolve(t["x"], t["f"], **o)


def transposed(x, f, **options):
    return channels_last(F.conv_transpose2d(channels_first(x), out_first(f), **options))


CASES["transposed conv2d"] = lambda t: transposed(
    t["x"], t["f"], stride=2, padding=1, output_padding=1)


def max_pool(x, *window, **options):
    return channels_last(F.max_pool2d(channels_first(x), *window, **options))


def mean_pool(x, *window, **options):
    return channels_last(
        F.avg_pool2d(channels_first(x), *window, count_include_pad=False, **options))


simple("max-pool", lambda x: max_pool(x, 2))
simple("max-pool, overlapping, padded", lambda x: max_pool(x, 3, 2, padding=1))
simple("max-pool of whole numbers", lambda x: max_pool(x, 3, 1))
simple("average-pool", lambda x: mean_pool(x, 2))
simple("average-pool, overlapping, padded", lambda x: mean_pool(x, 3, 2, padding=1))
simple("sum of all", torch.sum)
simple("mean of all", torch.mean)
simple("sum over the first axis", lambda x: x.sum(0))
simple("sum over the middle axis", lambda x: x.sum(1))
simple("sum over the outer axes", lambda x: x.sum((0, 2)))
simple("max over the last axis", lambda x: x.amax(-1))
simple("max over the first axes", lambda x: x.amax((0, 1)))
simple("max of whole numbers", lambda x: x.amax(-1))
simple("log-sum-exp", lambda x: x.logsumexp(-1))
simple("softmax", lambda x: x.softmax(-1))
simple("softmax of large numbers", lambda x: (x + 700).softmax(-1))
simple("reshape", lambda x: x.reshape(6, 10).square())
simple("broadcast", lambda x: x[:, None].expand(3, 2, 4, 5).square())
simple("permute", lambda x: x.permute(2, 0, 1).square())
simple("slice", lambda x: x[:, 1:3].square())
simple("pad", lambda x: F.pad(x, (0, 0, 2, 1)).exp())
CASES["concatenate"] = lambda t: torch.cat([t["a"], t["b"]], 1).square()

# Layers.

ACTIVATIONS = {
    "linear": lambda x: x, "sigmoid": torch.sigmoid, "tanh": torch.tanh, "relu": torch.relu,
    "leaky relu": F.leaky_relu, "elu": F.elu, "selu": F.selu, "softplus": F.softplus,
    "softmax": lambda x: x.softmax(-1)}


def dense(t, x, prefix="net/", activation=torch.tanh):
    return activation(F.linear(x, t[prefix + "weights"].T, t[prefix + "bias"]))


for name, activation in ACTIVATIONS.items():
    CASES["dense, " + name] = lambda t, f=activation: dense(t, t["x"], activation=f)
    simple(name + " activation of whole numbers", activation)
simple("leaky relu 0.2", lambda x: F.leaky_relu(x, 0.2))
CASES["parametric relu"] = lambda t: F.prelu(t["x"], t["net/slopes"])
CASES["parametric relu of whole numbers"] = CASES["parametric relu"]


def conv_layer(t, activation, prefix="net/", x=None, **options):
    x = t["x"] if x is None else x
    return activation(convolve(x, t[prefix + "weights"], **options) + t[prefix + "bias"])


CASES["conv2d layer, valid"] = lambda t: conv_layer(t, torch.tanh)
CASES["conv2d layer, same, stride 2"] = lambda t: conv_layer(
    t, torch.tanh, stride=2, padding=(1, 1, 0, 1))
CASES["conv2d layer, padding 2, dilation 2"] = lambda t: conv_layer(
    t, torch.sigmoid, dilation=2, padding=(2, 2, 2, 2))
CASES["transposed conv2d layer, output padding"] = lambda t: torch.tanh(
    transposed(t["x"], t["net/weights"], stride=2, padding=1, output_padding=1) + t["net/bias"])
CASES["transposed conv2d layer"] = lambda t: (
    transposed(t["x"], t["net/weights"], stride=3) + t["net/bias"])


@case("separable conv2d layer")
def separable(t):
    apart = convolve(t["x"], t["net/depthwise"], padding=(1, 1, 1, 1), groups=3)
    return torch.tanh(convolve(apart, t["net/pointwise"]) + t["net/bias"])


simple("max-pool layer", lambda x: max_pool(x, 2))


@case("average-pool layer, same")
def average_same(t):
    x = channels_first(t["x"])
    ones = torch.ones_like(x)
    padding = (1, 1, 0, 1)
    total = F.avg_pool2d(F.pad(x, padding), 3, 2)
    return channels_last(total / F.avg_pool2d(F.pad(ones, padding), 3, 2))


simple("upsample layer", lambda x: channels_last(
    F.interpolate(channels_first(x), scale_factor=2, mode="nearest")))


@case("batch norm, training")
def batch_norm(t):
    x = channels_first(t["x"])
    mean, variance = t["net/mean"].clone(), t["net/variance"].clone()
    y = F.batch_norm(x, mean, variance, t["net/scale"], t["net/shift"], True, 0.1, 1e-5)
    now = x.permute(1, 0, 2, 3).reshape(x.shape[1], -1)
    followed = (
        0.9 * t["net/mean"] + 0.1 * now.mean(1),
        0.9 * t["net/variance"] + 0.1 * now.var(1, unbiased=True))
    # The values are PyTorch's, the derivatives those of the formula: PyTorch has none here.
    statistics = [f + (kept - f).detach() for f, kept in zip(followed, (mean, variance))]
    return [channels_last(y), *statistics]


CASES["batch norm, inference"] = lambda t: channels_last(F.batch_norm(
    channels_first(t["x"]), t["net/mean"], t["net/variance"], t["net/scale"], t["net/shift"],
    False, 0.1, 1e-5))
CASES["dropout"] = lambda t: t["x"] * (t["draw|net/draw-1"] < 0.7) / 0.7


@case("alpha dropout")
def alpha_dropout(t):
    # torch/nn/functional's formula, with the draws given: a = ((1 - p)(1 + p alpha'^2))^-1/2.
    limit = -1.7580993408473766
    kept = t["draw|net/draw-1"] < 0.7
    a = (0.7 * (1 + 0.3 * limit ** 2)) ** -0.5
    return a * torch.where(kept, t["x"], torch.full_like(t["x"], limit)) - a * 0.3 * limit


CASES["residual"] = lambda t: t["x"] + dense(t, t["x"], "net/body/")
CASES["concatenated"] = lambda t: torch.cat([
    dense(t, t["x"], "net/branch-1/"),
    dense(t, t["x"], "net/branch-2/", torch.sigmoid)], -1)


@case("sequential")
def sequential(t):
    images = t["x"].reshape(-1, 4, 4, 1)
    maps = conv_layer(t, torch.tanh, "net/conv2d-1/", images, padding=(1, 1, 1, 1))
    rows = maps.reshape(len(maps), -1)
    return dense(t, rows, "net/dense-1/", lambda x: x.softmax(-1))


# Recurrent layers: PyTorch's own where it has the cell, else the formula.

UNITS = 5


def torch_rnn(kind):
    function = {"simple cell": torch._VF.rnn_tanh, "lstm": torch._VF.lstm,
                "gru, reset outside": torch._VF.gru}[kind]

    def run(t, x, prefix):
        weights, u = t[prefix + "weights"].T, t[prefix + "recurrent"].T
        bias = t[prefix + "bias"]
        second = torch.zeros_like(bias)
        if kind.startswith("gru"):
            # Ours are z, r, candidate; PyTorch's r, z, n.
            u = torch.cat([u, t[prefix + "recurrent-candidate"].T])
            second = torch.cat([torch.zeros(2 * UNITS).double(), t[prefix + "recurrent-bias"]])
            order = [*range(UNITS, 2 * UNITS), *range(UNITS), *range(2 * UNITS, 3 * UNITS)]
            weights, u, bias, second = weights[order], u[order], bias[order], second[order]
        elif kind == "lstm":
            pass  # Both have the order input, forget, news, output.
        zero = torch.zeros(1, len(x), UNITS, dtype=x.dtype)
        state = (zero, zero) if kind == "lstm" else zero
        y, *_ = function(x, state, [weights, u, bias, second], True, 1, 0.0, True, False, True)
        return y
    return run


def formula(step):
    def run(t, x, prefix):
        h = torch.zeros(len(x), UNITS, dtype=x.dtype)
        outputs = []
        for now in x.unbind(1):
            h = step(t, prefix, F.linear(now, t[prefix + "weights"].T, t[prefix + "bias"]), h)
            outputs.append(h)
        return torch.stack(outputs, 1)
    return run


def simplified(t, prefix, projected, h):
    z, c = (projected + h @ t[prefix + "recurrent"]).chunk(2, -1)
    z = torch.sigmoid(z)
    return z * h + (1 - z) * torch.tanh(c)


def gru_inside(t, prefix, projected, h):
    z, r, c = projected.chunk(3, -1)
    recalled_z, recalled_r = (h @ t[prefix + "recurrent"]).chunk(2, -1)
    z, r = torch.sigmoid(z + recalled_z), torch.sigmoid(r + recalled_r)
    candidate = torch.tanh(c + (r * h) @ t[prefix + "recurrent-candidate"])
    return z * h + (1 - z) * candidate


def backward(run, t, x, prefix):
    return run(t, x.flip(1), prefix).flip(1)


for name, run in {
        "simple cell": torch_rnn("simple cell"), "lstm": torch_rnn("lstm"),
        "gru, reset outside": torch_rnn("gru, reset outside"),
        "simplified gru": formula(simplified), "gru, reset inside": formula(gru_inside)}.items():
    CASES[name + ", all"] = lambda t, run=run: run(t, t["x"], "net/")
    CASES[name + ", last"] = lambda t, run=run: run(t, t["x"], "net/")[:, -1]
    CASES[name + ", backward"] = lambda t, run=run: backward(run, t, t["x"], "net/")
    CASES[name + ", bidirectional"] = lambda t, run=run: torch.cat([
        run(t, t["x"], "net/forward/"), backward(run, t, t["x"], "net/backward/")], -1)

# Losses.


def loss(name):
    return case("loss: " + name)


CASES["loss: squared error, sum"] = lambda t: (
    F.mse_loss(t["x"], t["y"], reduction="none").sum(1))
CASES["loss: squared error, mean"] = lambda t: (
    F.mse_loss(t["x"], t["y"], reduction="none").mean(1))
CASES["loss: bernoulli"] = lambda t: F.binary_cross_entropy_with_logits(
    t["x"], t["target"], reduction="none").sum(1)
CASES["loss: bernoulli of large logits"] = CASES["loss: bernoulli"]
CASES["loss: categorical"] = lambda t: F.cross_entropy(
    t["x"], t["target"].softmax(-1), reduction="none")
CASES["loss: categorical, weighted"] = lambda t: F.cross_entropy(
    t["x"], t["target"].softmax(-1), t["weights"], reduction="none")


def focal(gamma):
    def run(t):
        # torchvision.ops.sigmoid_focal_loss without alpha.
        p, y = torch.sigmoid(t["x"]), t["target"]
        nats = F.binary_cross_entropy_with_logits(t["x"], y, reduction="none")
        right = p * y + (1 - p) * (1 - y)
        return (nats * (1 - right) ** gamma).sum(1)
    return run


CASES["loss: focal, gamma 2"] = focal(2)
CASES["loss: focal, gamma 1.5"] = focal(1.5)


@loss("dice")
def dice(t):
    p, y = t["p"], t["target"]
    return 1 - (2 * (p * y).sum(1) + 1) / (p.sum(1) + y.sum(1) + 1)


@loss("intersection over union")
def iou(t):
    p, y = t["p"], t["target"]
    return 1 - ((p * y).sum(1) + 0.5) / ((p + y - p * y).sum(1) + 0.5)


CASES["loss: gaussian"] = lambda t: F.gaussian_nll_loss(
    t["mean"], t["y"], t["v"].exp(), full=True, eps=1e-300, reduction="none").sum(1)


def normal(mean, log_variance):
    return torch.distributions.Normal(mean, (log_variance / 2).exp())


CASES["loss: kl to standard normal"] = lambda t: torch.distributions.kl_divergence(
    normal(t["mean"], t["v"]), normal(torch.zeros_like(t["v"]), torch.zeros_like(t["v"]))).sum(1)
CASES["loss: kl between normals"] = lambda t: torch.distributions.kl_divergence(
    normal(t["mean"], t["v"]), normal(t["mean2"], t["v2"])).sum(1)

# Optimizers: 30 updates; the values before each.

RATE = 0.05


def sequence(make, clip=lambda parameters: None):
    def run(t):
        w, b = (t[name].detach().clone().requires_grad_() for name in "wb")
        optimizer = make([w, b])
        recorded = []
        for _ in range(30):
            value = (torch.tanh(t["x"] @ w + b) - t["y"]).square().mean()
            recorded.append([v.detach().clone().reshape(-1) for v in (value, w, b)])
            optimizer.zero_grad()
            value.backward()
            clip([w, b])
            optimizer.step()
        return [torch.stack(column) for column in zip(*recorded)]
    return run


SGD = torch.optim.SGD
for name, make in {
        "gradient descent": lambda p: SGD(p, RATE),
        "gradient descent, decay": lambda p: SGD(p, RATE, weight_decay=0.1),
        "momentum": lambda p: SGD(p, RATE, momentum=0.9),
        "momentum, decay": lambda p: SGD(p, RATE, momentum=0.9, weight_decay=0.1),
        "nesterov": lambda p: SGD(p, RATE, momentum=0.9, nesterov=True),
        "nesterov, decay": lambda p: SGD(
            p, RATE, momentum=0.9, weight_decay=0.1, nesterov=True),
        "adagrad": lambda p: torch.optim.Adagrad(p, RATE, eps=1e-10),
        "adagrad, accumulator": lambda p: torch.optim.Adagrad(
            p, RATE, initial_accumulator_value=0.1, eps=1e-10),
        "rmsprop": lambda p: torch.optim.RMSprop(p, RATE, alpha=0.9, eps=1e-8),
        "adadelta": lambda p: torch.optim.Adadelta(p, RATE, rho=0.9, eps=1e-6),
        "adam": lambda p: torch.optim.Adam(p, RATE),
        "adam, decay": lambda p: torch.optim.Adam(
            p, RATE, betas=(0.8, 0.99), eps=1e-6, weight_decay=0.1),
        "adamw": lambda p: torch.optim.AdamW(p, RATE, weight_decay=0.1)}.items():
    CASES["optimizer: " + name] = sequence(make)


def clip_by_norm(parameters):
    # As torch.nn.utils.clip_grad_norm_, without the 1e-6 that it adds to the norm.
    norm = torch.sqrt(sum(p.grad.square().sum() for p in parameters))
    for p in parameters:
        p.grad.mul_(min(1.0, 0.05 / norm.item()))


CASES["optimizer: clipping by norm"] = sequence(lambda p: SGD(p, RATE), clip_by_norm)
CASES["optimizer: clipping by value"] = sequence(
    lambda p: SGD(p, RATE), lambda p: torch.nn.utils.clip_grad_value_(p, 0.02))
