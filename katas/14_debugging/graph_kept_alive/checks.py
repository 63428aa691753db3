"""A model that counts how many of its graphs are still in memory."""

import torch

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
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        out = Mark.apply(self.linear(x))
        COUNTS.append(len(ALIVE))
        return out

# What was counted stays with the checks: no attribute of the model leads there.
def told(batches, most):
    # Nothing where all is well, so that correct solutions all give the same reply.
    fine = len(COUNTS) >= batches and max(COUNTS) <= most
    return [] if fine else [len(COUNTS), max(COUNTS, default=0)]

def probe():
    return Probe(), told
"""
ALLOWED = 3


class Run:
    """Batches on a line, and the initial parameters."""

    def __init__(self, draw, count, epochs):
        line = draw.randn(2, 1)
        xs = [draw.randn(3 + i % 2, 2) for i in range(count)]
        self.batches = [(x, x @ line + 0.1 * draw.randn(len(x), 1)) for x in xs]
        self.start = [draw.randn(1, 2), draw.randn(1)]
        self.epochs = epochs

    def on(self, side):
        """Train; return what train returned, the model, and the count of graphs in memory."""
        pair = side.build("probe()", imports=PROBE)
        model, counts = pair[0], pair[1]
        model.set_parameters(self.start)
        return side(model, self.batches, 0.05, self.epochs), model, counts


def test_memory(submission, draw, expect):
    """keeps at most three graphs in memory

    内存里最多留三批的计算图
    """
    for count, epochs in ((12, 2), (5, 3), (1, 10)):
        run = Run(draw, count, epochs)
        _, model, counts = run.on(submission)
        expect.that(
            not model.parameter("linear.weight").read().equal(run.start[0]),
            en="the model's weights are the same as before the call: it was not trained",
            zh="模型的权重和调用之前一样：没有训练",
        )
        calls, most = counts(count * epochs, ALLOWED).value or (count * epochs, 0)
        expect.that(
            calls >= count * epochs,
            en=f"epochs: {epochs}, batches per epoch: {count}, calls of the model: {calls}; "
            "call it for each batch",
            zh=f"{epochs} 轮、每轮 {count} 批：模型只被调用了 {calls} 次；每一批都要调用",
        )
        expect.that(
            most <= ALLOWED,
            en=f"epochs: {epochs}, batches per epoch: {count}: the graphs of {most} batches were "
            f"in memory at the same time (allowed: {ALLOWED})",
            zh=f"{epochs} 轮、每轮 {count} 批：内存里同时有 {most} 批的计算图，"
            f"最多允许 {ALLOWED} 批",
        )


def test_means(solved, submission, reference, draw, expect, history):
    """returns the mean loss of every epoch

    返回每轮的平均损失
    """
    for count, epochs in ((4, 5), (1, 3)):
        run = Run(draw, count, epochs)
        got, want = (run.on(side)[0].value for side in (submission, reference))
        expect.that(
            isinstance(got, list | tuple) and all(type(mean) is float for mean in got),
            en="train must return a list of Python floats",
            zh="train 应返回由 Python float 组成的列表",
        )
        expect.that(
            len(got) == len(want),
            en=f"train returns {len(got)} numbers, wanted {len(want)}: one per epoch",
            zh=f"返回了 {len(got)} 个数，应为 {len(want)} 个：每轮一个",
        )
        if count > 1:
            history("loss", list(got))
        what = {"en": "the list of mean losses", "zh": "平均损失的列表"}
        mine, wanted = (torch.tensor(means, dtype=torch.float64) for means in (got, want))
        expect.close(mine, wanted, rtol=1e-3, atol=1e-5, what=what)


def test_weights(solved, submission, reference, draw, expect):
    """trains the model in the same way as before

    训练方式不变
    """
    run = Run(draw, 4, 3)
    got, want = (run.on(side)[1].parameters() for side in (submission, reference))
    for name, wanted in want.items():
        what = {"en": f"the model's {name} after training", "zh": f"训练之后模型的 {name}"}
        expect.close(got[name], wanted, rtol=1e-3, atol=1e-4, what=what)
