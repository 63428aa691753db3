"""The same training on both sides: its losses and the final parameters."""

import torch

SIZES = ((6, 4, 3), (5,), (1, 1, 1))  # rows of each batch


def draw_runs(draw):
    """Batches on a line, the initial parameters, and a learning rate."""
    for sizes in SIZES:
        line = draw.randn(2, 1)
        xs = [draw.randn(size, 2) for size in sizes]
        batches = [(x, x @ line + 0.5 + 0.05 * draw.randn(len(x), 1)) for x in xs]
        yield batches, [draw.randn(1, 2), draw.randn(1)], draw.number(0.03, 0.06)


def trained(side, run):
    """Train a new model; return what train returned, and the model."""
    batches, start, lr = run
    model = side.build("nn.Linear(2, 1)")
    model.set_parameters(start)
    return side(model, batches, lr, 8), model


def test_losses(submission, reference, draw, expect, history):
    """returns the losses of plain SGD

    返回的损失与普通 SGD 的一致
    """
    for number, run in enumerate(draw_runs(draw)):
        got, want = (trained(side, run)[0].value for side in (submission, reference))
        expect.that(
            isinstance(got, list | tuple) and all(type(loss) is float for loss in got),
            en="train must return a list of Python floats",
            zh="train 应返回由 Python float 组成的列表",
        )
        expect.that(
            len(got) == len(want),
            en=f"train returns {len(got)} losses, wanted {len(want)}: one per batch and epoch",
            zh=f"返回了 {len(got)} 个损失，应为 {len(want)} 个：每轮的每一批各一个",
        )
        if number == 0:
            history("loss", list(got))
        what = {"en": "the list of losses", "zh": "损失列表"}
        expect.close(
            torch.tensor(got, dtype=torch.float64),
            torch.tensor(want, dtype=torch.float64),
            rtol=1e-3,
            atol=1e-5,
            what=what,
        )


def test_weights(submission, reference, draw, expect):
    """ends with the parameters of plain SGD

    模型最后的参数与普通 SGD 的一致
    """
    for run in draw_runs(draw):
        got, want = (trained(side, run)[1].parameters() for side in (submission, reference))
        for name in ("weight", "bias"):
            what = {"en": f"the model's {name} after training", "zh": f"训练之后模型的 {name}"}
            expect.close(got[name], want[name], rtol=1e-3, atol=1e-4, what=what)
