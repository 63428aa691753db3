"""Train on with the returned optimizer: the values of the body must not change."""

NET = """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        deep = nn.Sequential(nn.Linear(4, 4), nn.Tanh())
        self.body = nn.Sequential(nn.Linear(3, 4), nn.LayerNorm(4), nn.Tanh(), deep)
        self.head = nn.Linear(4, 2)

    def forward(self, x):
        return self.head(self.body(x))
"""
SHAPES = {
    "body.0.weight": (4, 3), "body.0.bias": (4,),
    "body.1.weight": (4,), "body.1.bias": (4,),
    "body.3.0.weight": (4, 4), "body.3.0.bias": (4,),
    "head.weight": (2, 4), "head.bias": (2,),
}  # fmt: skip
BODY = tuple(name for name in SHAPES if name.startswith("body"))
HEAD = tuple(name for name in SHAPES if name.startswith("head"))


class Training:
    """A model that was trained before, and the optimizer for what follows."""

    def __init__(self, side, expect, start, data, lr):
        self.x, self.cotangent = data
        self.model = side.build("Net()", NET)
        self.model.set_parameters(start)
        self.model(self.x).backward(self.cotangent)  # leaves gradients everywhere
        self.optimizer = side(self.model, lr)
        expect.that(
            self.optimizer.type.startswith("torch.optim."),
            en=f"the function returns {self.optimizer.type}; return the optimizer",
            zh=f"函数返回的是 {self.optimizer.type}；请返回优化器",
        )

    def flags(self):
        return {name: self.model.parameter(name).info.requires_grad for name in SHAPES}

    def steps(self, number, zero_first, expect):
        """Train on, in one of the two usual orders."""
        for _ in range(number):
            if zero_first:  # zeros stay where a gradient was: weight decay alone would move it
                self.optimizer.method("zero_grad", set_to_none=False)
            output = self.model(self.x)
            expect.that(
                output.info.requires_grad,
                en="the output of the model has requires_grad=False; freeze only the body",
                zh="模型的输出 requires_grad=False；只应冻结 body",
            )
            output.backward(self.cotangent)
            self.optimizer.method("step")
            if not zero_first:
                self.optimizer.method("zero_grad")
        return self.model.parameters()


def inputs(draw):
    start = [draw.randn(*shape) for shape in SHAPES.values()]
    return start, (draw.randn(5, 3), draw.randn(5, 2)), draw.number(0.02, 0.1)


def test_flags(submission, draw, expect):
    """freezes the body and nothing else

    只冻结 body
    """
    flags = Training(submission, expect, *inputs(draw)).flags()
    for name in SHAPES:
        wanted = name in HEAD
        expect.that(
            flags[name] == wanted,
            en=f"model.{name} has requires_grad={flags[name]} after the call; wanted {wanted}",
            zh=f"调用之后 model.{name} 的 requires_grad 是 {flags[name]}，应为 {wanted}",
        )


def test_body_stands_still(submission, draw, expect):
    """leaves the values of the body unchanged

    body 的数值始终不变
    """
    start, data, lr = inputs(draw)
    for zero_first in (False, True):
        training = Training(submission, expect, start, data, lr)
        unchanged(expect, training.model.parameters(), start, SHAPES, ("the call", "调用"))
        now = training.steps(3, zero_first, expect)
        unchanged(expect, now, start, BODY, ("three steps", "更新三步"))


def unchanged(expect, now, start, names, after):
    for name, before in zip(SHAPES, start, strict=True):
        if name in names:
            expect.that(
                bool((now[name] == before).all()),
                en=f"the values of model.{name} changed after {after[0]}; they must not change",
                zh=f"{after[1]}之后 model.{name} 的数值变了；它不应该变",
            )


def test_head_learns(submission, reference, draw, expect):
    """trains the head with the required learning rate, momentum and weight decay

    按要求的学习率、momentum 和 weight decay 训练 head
    """
    start, data, lr = inputs(draw)
    # Cleared before every pass: a solution may do anything with the head's old gradients.
    got, want = (
        Training(side, expect, start, data, lr).steps(3, True, expect)
        for side in (submission, reference)
    )
    for name in HEAD:
        what = {"en": f"model.{name} after three steps", "zh": f"更新三步之后的 model.{name}"}
        expect.close(got[name], want[name], rtol=1e-4, atol=1e-5, what=what)
