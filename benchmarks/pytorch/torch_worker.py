"""The workloads in PyTorch: does one round for every line on standard input, answers in seconds.

Arguments: workload, threads, steps of a round.
"""
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn

ROWS, BATCH = 10_000, 128


class Vae(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(
            nn.Linear(784, 400), nn.ReLU(), nn.Linear(400, 100), nn.ReLU())
        self.mean, self.log_variance = nn.Linear(100, 2), nn.Linear(100, 2)
        self.decoder = nn.Sequential(
            nn.Linear(2, 100), nn.ReLU(), nn.Linear(100, 400), nn.ReLU(), nn.Linear(400, 784))

    def loss(self, x, _):
        h = self.encoder(x)
        mean, log_variance = self.mean(h), self.log_variance(h)
        z = mean + torch.exp(0.5 * log_variance) * torch.randn_like(mean)
        bernoulli = F.binary_cross_entropy_with_logits(self.decoder(z), x, reduction="sum")
        kl = 0.5 * torch.sum(mean.square() + log_variance.exp() - log_variance - 1)
        return (bernoulli + kl) / len(x)


class ConvVae(Vae):
    def __init__(self):
        nn.Module.__init__(self)
        self.encoder = nn.Sequential(
            nn.Unflatten(1, (1, 28, 28)), nn.Conv2d(1, 16, 3, 2, 1), nn.ReLU(),
            nn.Conv2d(16, 32, 3, 2, 1), nn.ReLU(), nn.Flatten())
        self.mean, self.log_variance = nn.Linear(1568, 2), nn.Linear(1568, 2)
        self.decoder = nn.Sequential(
            nn.Linear(2, 1568), nn.ReLU(), nn.Unflatten(1, (32, 7, 7)),
            nn.ConvTranspose2d(32, 16, 3, 2, 1, 1), nn.ReLU(),
            nn.ConvTranspose2d(16, 1, 3, 2, 1, 1), nn.Flatten())


class Classifier(nn.Module):
    def loss(self, x, labels):
        return F.cross_entropy(self(x), labels)


class Convnet(Classifier):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.Unflatten(1, (1, 28, 28)), nn.Conv2d(1, 32, 3), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Dropout(0.5),
            nn.Linear(1600, 10))

    def forward(self, x):
        return self.net(x)


class Lstm(Classifier):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(28, 128, batch_first=True)
        self.head = nn.Linear(128, 10)

    def forward(self, x):
        outputs, _ = self.lstm(x.view(-1, 28, 28))
        return self.head(outputs[:, -1])


def training(model):
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    images = torch.rand(ROWS, 784)
    labels = torch.randint(0, 10, (ROWS,))

    def step():
        rows = torch.randint(0, ROWS, (BATCH,))
        optimizer.zero_grad()
        loss = model.loss(images[rows], labels[rows])
        loss.backward()
        optimizer.step()
        return loss.item()
    return step


def runge_kutta():
    field = nn.Sequential(nn.Linear(2, 50), nn.Tanh(), nn.Linear(50, 2))
    start, target = torch.randn(64, 2), torch.randn(64, 2)
    h = 0.05

    def step():
        field.zero_grad()
        y = start
        for _ in range(20):
            a = field(y)
            b = field(y + h / 2 * a)
            c = field(y + h / 2 * b)
            d = field(y + h * c)
            y = y + h / 6 * (a + 2 * b + 2 * c + d)
        loss = F.mse_loss(y, target)
        loss.backward()
        return loss.item()
    return step


def product(m, k, n):
    a, b, c = torch.randn(m, k), torch.randn(k, n), torch.empty(m, n)
    return lambda: torch.mm(a, b, out=c)


WORKLOADS = {
    "vae": lambda: training(Vae()), "conv-vae": lambda: training(ConvVae()),
    "convnet": lambda: training(Convnet()), "lstm": lambda: training(Lstm()),
    "rk4": runge_kutta, "matmul-128x784x400": lambda: product(128, 784, 400),
    "matmul-1000": lambda: product(1000, 1000, 1000)}


def main():
    workload, threads, steps = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    torch.set_num_threads(threads)
    torch.manual_seed(1)
    step = WORKLOADS[workload]()
    print("PyTorch", torch.__version__, flush=True)
    for _ in sys.stdin:
        begin = time.perf_counter()
        for _ in range(steps):
            step()
        print(f"{time.perf_counter() - begin:.6f}", flush=True)


main()
