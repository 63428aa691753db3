"""Training that goes past the lowest validation loss."""

import torch

MODEL = "nn.Sequential(nn.BatchNorm1d(2), nn.Linear(2, 1))"
STATE = "lambda model: [tensor.clone() for tensor in model.state_dict().values()]"
NAMES = (
    "batch norm's weight", "batch norm's bias", "batch norm's running mean",
    "batch norm's running variance", "batch norm's count of batches", "weight", "bias",
)  # fmt: skip


class Run:
    """One training. `overshoot`: the slope of the training data is twice that of the validation."""

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
        """Train; return the returned loss and the model."""
        model = side.build(self.model)
        model.set_parameters(self.start)
        returned = side(model, self.train, self.val, 0.05, self.steps)
        expect.that(
            returned.type == "float",
            en=f"train returns {returned.type}, wanted the loss as a Python float",
            zh=f"train 返回的类型是 {returned.type}，应为 Python float 形式的损失",
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
    # Best step in the middle; best step last; a single step; all losses equal.
    return [Run(draw, True, 40), Run(draw, False, 12), Run(draw, True, 1), EqualLosses(draw, 6)]


def test_model_at_its_best(submission, reference, draw, expect):
    """restores the state of the best step

    让模型恢复到最好那一步的状态
    """
    for run in draw_runs(draw):
        got, want = (
            side.build(STATE)(run.on(side, expect)[1]).value for side in (submission, reference)
        )
        for name, mine, wanted in zip(run.names, got, want, strict=True):
            what = {
                "en": f"after training (steps: {run.steps}), the model's {name}",
                "zh": f"训练 {run.steps} 步之后，模型里的 {name}",
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
            en=f"steps={run.steps}: the returned loss is off by {abs(got - want):.4g} "
            "(allowed error: 0.1 %)",
            zh=f"steps={run.steps}：返回的损失相差 {abs(got - want):.4g}（允许误差 0.1%）",
        )


def test_keeps_its_word(submission, draw, expect):
    """returns the loss of the final model

    返回的损失就是最后的模型的损失
    """
    for run in draw_runs(draw):
        promised, model = run.on(submission, expect)
        model.method("eval")
        answer, (x, y) = model, run.val
        found = answer(x).value
        real = (found.double() - y).square().mean().item()
        expect.that(
            abs(real - promised) <= 1e-5 + 1e-3 * abs(promised),
            en=f"steps={run.steps}: the loss that train returns differs by "
            f"{abs(real - promised):.4g} from the validation loss of the final model "
            "(allowed error: 0.1 %)",
            zh=f"steps={run.steps}：train 返回的损失与最后的模型的验证损失"
            f"相差 {abs(real - promised):.4g}（允许误差 0.1%）",
        )
