"""Steps on a whole model, with an unused layer in the middle."""

NET = """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(3, 4)
        self.unused = nn.Linear(2, 1)
        self.last = nn.Linear(4, 1)

    def forward(self, x):
        return self.last(torch.tanh(self.first(x)))
"""
SHAPES = {
    "first.weight": (4, 3), "first.bias": (4,),
    "unused.weight": (1, 2), "unused.bias": (1,),
    "last.weight": (1, 4), "last.bias": (1,),
}  # fmt: skip
NAMES = tuple(SHAPES)


def made(side, start):
    model = side.build("Net()", NET)
    model.set_parameters(start)
    return model


def steps(side, expect, start, x, cotangent, lr, number):
    """Some backward passes with a step after each; the gradients before and after the last one."""
    model = made(side, start)
    before = after = {}
    for _ in range(number):
        model(x).backward(cotangent)
        before = {name: model.parameter(name).grad() for name in NAMES}
        _, raised = side.attempt("optimizer_step", model.method("parameters"), lr)
        expect.that(
            raised is None,
            en=f"optimizer_step on model.parameters() raises {raised and raised.exception}: "
            f"{raised and raised.message[:120]} (some parameters have .grad None)",
            zh=f"对 model.parameters() 调用 optimizer_step 时抛出 {raised and raised.exception}："
            f"{raised and raised.message[:120]}（其中有的参数 .grad 是 None）",
        )
        after = {name: model.parameter(name).grad() for name in NAMES}
    return model, before, after


def inputs(draw):
    return [draw.randn(*shape) for shape in SHAPES.values()], draw.randn(5, 3), draw.randn(5, 1)


def test_model(submission, reference, draw, expect):
    """updates the parameters of a model

    更新模型的参数
    """
    start, x, cotangent = inputs(draw)
    lr = draw.number(0.02, 0.1)
    for number in (1, 2):
        got, want = (
            steps(side, expect, start, x, cotangent, lr, number)[0].parameters()
            for side in (submission, reference)
        )
        for name in NAMES:
            what = {
                "en": f"the model's {name} after step {number}",
                "zh": f"第 {number} 步更新之后模型的 {name}",
            }
            expect.close(got[name], want[name], rtol=1e-4, atol=1e-5, what=what)


def test_gradients_stay(solved, submission, draw, expect):
    """leaves the gradients unchanged

    不改动梯度
    """
    start, x, cotangent = inputs(draw)
    _, before, after = steps(submission, expect, start, x, cotangent, 0.1, 1)
    for name in NAMES:
        what = {"en": f"{name}.grad after the step", "zh": f"更新之后的 {name}.grad"}
        expect.close(after[name], before[name], what=what)
