"""Training data that lead past the best point for the validation data."""

import torch

MODEL = "nn.Sequential(nn.BatchNorm1d(2), nn.Linear(2, 1))"
STATE = "lambda model: [tensor.clone() for tensor in model.state_dict().values()]"
NAMES = (
    "batch norm's weight", "batch norm's bias", "batch norm's running mean",
    "batch norm's running variance", "batch norm's count of batches", "weight", "bias",
)  # fmt: skip


class Run:
    """One training. `overshoot`: the training data want twice what the validation data want."""

    model, names = MODEL, NAMES

    def __init__(self, draw, overshoot, steps):
        line = draw.randn(2, 1)
        line = line / line.norm() * draw.number(2.0, 4.0)
        x, x_val = draw.randn(24, 2) * 1.5 + 2, draw.randn(10, 2) * 1.5 + 2
        self.train = (x, (x - 2) @ line)
        self.val = (x_val, (x_val - 2) @ line * (0.5 if overshoot else 1.0))
        self.start = [torch.ones(2), torch.zeros(2), 0.1 * draw.randn(1, 2), torch.zeros(1)]
        self.steps = steps

    def on(self, side, expect):
        """Train; the loss that was returned, and the model."""
        model = side.build(self.model)
        model.set_parameters(self.start)
        returned = side(model, self.train, self.val, 0.05, self.steps)
        expect.that(
            returned.type == "float",
            en=f"train returns a {returned.type}; wanted the loss as a Python float",
            zh=f"train 返回的类型是 {returned.type}；应为 Python float 形式的损失",
        )
        return returned.value, model


class EqualLosses(Run):
    """The validation inputs are 0, so that a model without bias has the same loss at every step."""

    model, names = "nn.Linear(2, 1, bias=False)", ("weight",)

    def __init__(self, draw, steps):
        x = draw.randn(24, 2)
        self.train = (x, x @ draw.randn(2, 1))
        self.val = (torch.zeros(5, 2), draw.randn(5, 1))
        self.start, self.steps = [draw.randn(1, 2)], steps


def draw_runs(draw):
    # Past the best point; better to the end; a single step; equal all the time.
    return [Run(draw, True, 40), Run(draw, False, 12), Run(draw, True, 1), EqualLosses(draw, 6)]


def test_model_at_its_best(submission, reference, draw, expect):
    """leaves the model as it was after its best step

    让模型回到最好那一步之后的样子
    """
    for run in draw_runs(draw):
        got, want = (
            side.build(STATE)(run.on(side, expect)[1]).value for side in (submission, reference)
        )
        for name, mine, wanted in zip(run.names, got, want, strict=True):
            what = {
                "en": f"{name} in the model after {run.steps} step(s)",
                "zh": f"{run.steps} 步之后，模型里的 {name}",
            }
            expect.close(mine, wanted, rtol=1e-3, atol=1e-4, what=what)


def test_loss(solved, submission, reference, draw, expect):
    """returns the lowest validation loss

    返回最低的验证损失
    """
    for run in draw_runs(draw):
        got, want = (run.on(side, expect)[0] for side in (submission, reference))
        expect.that(
            abs(got - want) <= 1e-5 + 1e-3 * abs(want),
            en=f"{run.steps} step(s): the loss returned is {got:.5g}, wanted {want:.5g} "
            "(up to 0.1 % off is allowed)",
            zh=f"{run.steps} 步：返回的损失是 {got:.5g}，应为 {want:.5g}（允许相差 0.1%）",
        )


def test_keeps_its_word(submission, draw, expect):
    """the model has the loss that was returned

    模型的损失就是返回的那个
    """
    for run in draw_runs(draw):
        promised, model = run.on(submission, expect)
        model.method("eval")
        answer, (x, y) = model, run.val
        found = answer(x).value
        real = (found.double() - y).square().mean().item()
        expect.that(
            abs(real - promised) <= 1e-5 + 1e-3 * abs(promised),
            en=f"{run.steps} step(s): train returns {promised:.5g}, but measured afterwards the "
            f"model's validation loss is {real:.5g}",
            zh=f"{run.steps} 步：train 返回 {promised:.5g}，可事后一测，"
            f"模型的验证损失是 {real:.5g}",
        )
