"""A trained body and a new head: SGD must update both."""

import torch

NET = """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(3, 5), nn.Tanh())
        self.head = nn.Linear(5, 2)

    def forward(self, x):
        return self.head(self.body(x))
"""
OLD = ((5, 3), (5,), (2, 5), (2,))
STEPS = 12


class Run:
    """One fine-tuning: its data, and the initial values of body and heads."""

    def __init__(self, draw, classes):
        self.x, self.y = draw.randn(20, 3), draw.randint(0, classes, (20,))
        self.old = [draw.randn(*shape) for shape in OLD]
        self.new = [draw.randn(classes, 5), draw.randn(classes)]
        self.classes, self.lr = classes, draw.number(0.03, 0.06)

    def on(self, side):
        """Train; return the losses and the model."""
        model = side.build("Net()", imports=NET)
        model.set_parameters(self.old)
        head = side.build(f"nn.Linear(5, {self.classes})")
        head.set_parameters(self.new)
        return side(model, head, self.x, self.y, self.lr, STEPS), model


def test_head(submission, reference, draw, expect):
    """trains the new head

    训练新的 head
    """
    for classes in (4, 2):
        compare(submission, reference, expect, Run(draw, classes), "head")


def test_body(submission, reference, draw, expect):
    """trains the body too

    也训练 body
    """
    compare(submission, reference, expect, Run(draw, 3), "body")


def compare(submission, reference, expect, run, part):
    got, want = (run.on(side)[1].parameters() for side in (submission, reference))
    for name, wanted in want.items():
        if not name.startswith(part):
            continue
        expect.that(
            name in got and got[name].shape == wanted.shape,
            en=f"after the call, the model has no {name} of shape {tuple(wanted.shape)}; "
            "assign the new head to model.head",
            zh=f"调用之后，模型里没有形状为 {tuple(wanted.shape)} 的 {name}；"
            "要把新的 head 赋给 model.head",
        )
        what = {
            "en": f"model.{name} after {STEPS} steps",
            "zh": f"更新 {STEPS} 步之后的 model.{name}",
        }
        expect.close(got[name], wanted, rtol=1e-3, atol=1e-4, what=what)


def test_losses(submission, reference, draw, expect, history):
    """returns the loss before each step

    返回每一步更新之前的损失
    """
    run = Run(draw, 3)
    got, want = (run.on(side)[0].value for side in (submission, reference))
    expect.that(
        isinstance(got, list | tuple) and all(type(loss) is float for loss in got),
        en="fine_tune must return a list of Python floats",
        zh="fine_tune 应返回由 Python float 组成的列表",
    )
    expect.that(
        len(got) == len(want),
        en=f"fine_tune returns {len(got)} losses, wanted {len(want)}: one per step",
        zh=f"返回了 {len(got)} 个损失，应为 {len(want)} 个：每步一个",
    )
    history("loss", list(got))
    what = {"en": "the list of losses", "zh": "损失列表"}
    mine, wanted = (torch.tensor(losses, dtype=torch.float64) for losses in (got, want))
    expect.close(mine, wanted, rtol=1e-3, atol=1e-5, what=what)


def test_inputs_stay(solved, submission, draw, expect):
    """leaves x and y unchanged

    不改动 x 和 y
    """
    run = Run(draw, 3)
    before = {"x": run.x, "y": run.y}
    run.x, run.y = (submission.hold(value) for value in before.values())
    run.on(submission)
    for name, now in (("x", run.x), ("y", run.y)):
        now.read()
        what = {"en": f"{name} after the call", "zh": f"调用之后的 {name}"}
        expect.close(now, before[name], what=what)
