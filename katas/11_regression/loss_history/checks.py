"""Training runs with batches of different size. The worker creates model, loader and optimizer."""

import math

import torch

ALLOWED = 3

# A linear model that counts at each call how many of its graphs are in memory.
PROBE = """
import weakref

ALIVE, COUNTS = weakref.WeakSet(), []

class Token:
    pass

class Mark(torch.autograd.Function):
    # Leaves a token in the graph; it is freed with the graph.
    @staticmethod
    def forward(ctx, x):
        ctx.token = Token()
        ALIVE.add(ctx.token)
        return x.clone()

    @staticmethod
    def backward(ctx, grad):
        return grad

class Probe(nn.Module):
    def __init__(self, columns):
        super().__init__()
        self.linear = nn.Linear(columns, 1)

    def forward(self, x):
        out = Mark.apply(self.linear(x))
        COUNTS.append(len(ALIVE))
        return out

# What was counted stays with the checks: no attribute of the model leads there.
def told(batches, most):
    # Nothing where all is well, so that correct solutions all give the same reply.
    fine = len(COUNTS) >= batches and max(COUNTS) <= most
    return [] if fine else [len(COUNTS), max(COUNTS, default=0)]

def probe(columns):
    return Probe(columns), told
"""


def make_run(side, x, y, size, weights, step, counted=False):
    """Model, loader over the data in order, and optimizer; `.grad` already holds gradients.

    With `counted`, also a function that tells how many graphs were alive at each call of the model.
    """
    loader = side.build(
        f"DataLoader(TensorDataset(torch.tensor({x.tolist()}), torch.tensor({y.tolist()})), "
        f"batch_size={size})",
        imports="from torch.utils.data import DataLoader, TensorDataset",
    )
    parts = side.build(
        f"(lambda model, counts: (model, torch.optim.SGD(model.parameters(), {step}), counts))"
        f"(*probe({x.shape[1]}))",
        imports=PROBE,
    )
    model, optimizer, counts = parts[0], parts[1], parts[2]
    model.set_parameters(weights)
    if counted:
        return (model, loader, optimizer), counts
    model(x).backward(torch.ones_like(y))
    return model, loader, optimizer


def drawn_run(draw, rows, columns):
    """Inputs, targets with the last row far from the line, initial weights, and the step.

    Learning rate and momentum are random, so only the given optimizer makes these steps.
    """
    x, weights = draw.randn(rows, columns), [draw.randn(1, columns), draw.randn(1)]
    y = x.sum(dim=1, keepdim=True) + 0.1 * draw.randn(rows, 1)
    y[-1] += 3
    return x, y, weights, f"lr={draw.number(0.03, 0.06)}, momentum={draw.number(0.3, 0.6)}"


def losses_of(held, epochs, expect):
    """The returned list, if it is one of as many floats as there are epochs."""
    losses = held.value
    expect.that(
        isinstance(losses, list | tuple),
        en=f"the result has type {held.type}, wanted a list with one float per epoch",
        zh=f"返回值的类型是 {held.type}，应为每轮一个 float 的列表",
    )
    expect.that(
        len(losses) == epochs,
        en=f"after {epochs} epochs the list has {len(losses)} entries, wanted {epochs}: "
        "one per epoch, not per batch",
        zh=f"训练 {epochs} 轮之后，列表有 {len(losses)} 项，应为 {epochs} 项："
        "每轮一项，而不是每个批次一项",
    )
    odd = [held[i].type for i in range(epochs) if type(losses[i]) is not float]
    expect.that(
        not odd,
        en=f"{len(odd)} of {epochs} entries have type {', '.join(odd[:1])}, wanted Python floats; "
        "a loss tensor keeps its graph in memory: take the number out of it",
        zh=f"{epochs} 项中有 {len(odd)} 项的类型是 {'、'.join(odd[:1])}，应为 Python float；"
        "损失张量会让计算图一直留在内存里，请把里面的数取出来",
    )
    return losses


def test_plain_floats(submission, draw, expect):
    """returns one Python float per epoch

    每轮返回一个 Python float
    """
    x, y, weights, step = drawn_run(draw, 5, 2)
    losses_of(submission(*make_run(submission, x, y, 2, weights, step), 3), 3, expect)


def test_mean_per_sample(submission, reference, draw, expect, history):
    """gives every sample the same weight, also in a smaller last batch

    每个样本的权重相同，最后一批较小时也一样
    """
    for rows, size, epochs in ((9, 4, 4), (8, 4, 2), (3, 8, 2), (1, 1, 1)):
        x, y, weights, step = drawn_run(draw, rows, 2)
        held = submission(*make_run(submission, x, y, size, weights, step), epochs)
        got = losses_of(held, epochs, expect)
        want = reference(*make_run(reference, x, y, size, weights, step), epochs).value
        if epochs == 4:
            history("loss", [loss for loss in got if math.isfinite(loss)])
        for epoch, (mine, wanted) in enumerate(zip(got, want, strict=True), 1):
            expect.that(
                math.isclose(mine, wanted, rel_tol=1e-4, abs_tol=1e-6),
                en=f"{rows} rows in batches of {size}: the loss of epoch {epoch} is off by "
                f"{abs(mine - wanted):.4g} (allowed error: 0.01 %)",
                zh=f"{rows} 行、每批 {size} 行：第 {epoch} 轮的损失相差 {abs(mine - wanted):.4g}"
                "（允许误差 0.01%）",
            )


def test_model_is_trained(submission, reference, draw, expect):
    """takes one step per batch

    每个批次更新一步
    """
    x, y, weights, step = drawn_run(draw, 7, 3)
    trained = []
    for side in (submission, reference):
        run = make_run(side, x, y, 3, weights, step)
        side(*run, 3)
        trained.append(list(run[0].parameters().values()))
    for name, zh, got, want in zip(("weight", "bias"), ("权重", "偏置"), *trained, strict=True):
        what = {"en": f"the model's {name} after 3 epochs", "zh": f"训练 3 轮之后模型的{zh}"}
        expect.close(got, want, rtol=1e-4, atol=1e-5, what=what)


def test_graphs(submission, draw, expect):
    """keeps at most three graphs in memory

    内存里最多留三批的计算图
    """
    for rows, epochs in ((14, 2), (2, 7)):
        x, y, weights, step = drawn_run(draw, rows, 2)
        run, counts = make_run(submission, x, y, 2, weights, step, counted=True)
        submission(*run, epochs)
        batches = epochs * rows // 2
        calls, most = counts(batches, ALLOWED).value or (batches, 0)
        expect.that(
            calls >= batches,
            en=f"epochs: {epochs}, batches per epoch: {rows // 2}, calls of the model: {calls}; "
            "call it for each batch",
            zh=f"{epochs} 轮、每轮 {rows // 2} 批，模型只被调用了 {calls} 次；每一批都要调用",
        )
        expect.that(
            most <= ALLOWED,
            en=f"epochs: {epochs}, batches per epoch: {rows // 2}: the graphs of {most} batches "
            f"were in memory at the same time (allowed: {ALLOWED}); look for variables that "
            "keep loss tensors",
            zh=f"{epochs} 轮、每轮 {rows // 2} 批：内存里同时有 {most} 批的计算图，"
            f"最多允许 {ALLOWED} 批；看看哪些变量还保存着损失张量",
        )
