"""A small classifier created in the worker, and clusters of points that are easy to classify."""

import math

import torch
from torch.nn import functional

CLASSES, COLUMNS = 3, 4

# Like dropout and batch norm, this layer has another output in evaluation mode.
MODE = """
class Flip(nn.Module):
    def forward(self, x):
        return x if self.training else -x
"""
SHAPES = [(8, COLUMNS), (8,), (CLASSES, 8), (CLASSES,)]


class Data:
    """Points, their classes and the initial weights, the same for both sides."""

    def __init__(self, draw, rows):
        centers = 3 * torch.eye(CLASSES, COLUMNS)
        self.y = draw.randint(0, CLASSES, (rows,))
        self.x = centers[self.y] + 0.3 * draw.randn(rows, COLUMNS)
        self.weights = [0.5 * draw.randn(*shape) for shape in SHAPES]
        self.left_over = draw.randn(rows, CLASSES)
        # Random, so only the given optimizer makes these steps.
        self.optimizer = f"lr={draw.number(0.08, 0.12)}, momentum={draw.number(0.3, 0.6)}"


def make_run(side, data, size):
    """Model, loader and optimizer; the parameters already hold gradients."""
    loader = side.build(
        f"DataLoader(TensorDataset(torch.tensor({data.x.tolist()}), "
        f"torch.tensor({data.y.tolist()})), batch_size={size})",
        imports="from torch.utils.data import DataLoader, TensorDataset",
    )
    pair = side.build(
        f"(lambda model: (model, torch.optim.SGD(model.parameters(), {data.optimizer})))"
        f"(nn.Sequential(nn.Linear({COLUMNS}, 8), nn.Tanh(), Flip(), nn.Linear(8, {CLASSES})))",
        imports=MODE,
    )
    model, optimizer = pair[0], pair[1]
    model.set_parameters(data.weights)
    model(data.x).backward(data.left_over)
    return model, loader, optimizer


def one_epoch(side, expect, run):
    """Call one side; the loss that it returns."""
    held = side(*run)
    expect.that(
        held.type == "float",
        en=f"the result has type {held.type}, wanted the mean loss as a Python float",
        zh=f"返回值的类型是 {held.type}，应为 Python float 形式的平均损失",
    )
    return held.value


def test_mean_loss(submission, reference, draw, expect):
    """returns the mean loss per sample

    返回每个样本的平均损失
    """
    for rows, size in ((8, 4), (9, 4), (2, 5), (1, 1)):
        data = Data(draw, rows)
        got, want = (
            one_epoch(side, expect, make_run(side, data, size)) for side in (submission, reference)
        )
        expect.that(
            math.isclose(got, want, rel_tol=1e-4, abs_tol=1e-6),
            en=f"{rows} samples in batches of {size}: the mean loss is off by "
            f"{abs(got - want):.4g} (allowed error: 0.01 %)",
            zh=f"{rows} 个样本、每批 {size} 个：平均损失相差 {abs(got - want):.4g}"
            "（允许误差 0.01%）",
        )


def test_weights_after_two_epochs(submission, reference, draw, expect):
    """makes one step per batch with the gradients of that batch

    每批用自己的梯度更新一步
    """
    data, found = Data(draw, 10), []
    for side in (submission, reference):
        run = make_run(side, data, 4)
        for _ in range(2):
            one_epoch(side, expect, run)
        found.append(list(run[0].parameters().values()))
    for number, (got, want) in enumerate(zip(*found, strict=True), 1):
        what = {
            "en": f"parameter {number} of the model after two epochs",
            "zh": f"训练两轮之后模型的第 {number} 个参数",
        }
        expect.close(got, want, rtol=1e-3, atol=1e-4, what=what)


def test_learns(submission, draw, expect, history):
    """learns to separate the classes

    学会区分各个类别
    """
    data = Data(draw, 30)
    run = make_run(submission, data, 8)
    losses = [one_epoch(submission, expect, run) for _ in range(60)]
    history("loss", [loss for loss in losses if math.isfinite(loss)])
    logits = run[0].method("train")(data.x).value
    reached = functional.cross_entropy(logits, data.y).item()
    expect.that(
        reached < 0.1,
        en=f"after 60 epochs, the cross-entropy on the training data is {reached:.4g}; "
        "it must be below 0.1",
        zh=f"训练 60 轮之后，训练数据上的交叉熵是 {reached:.4g}，要小于 0.1",
    )
