"""Gradients in three places that overlap in part: YAML cannot build them."""

WORLD = """
def make():
    model = nn.Sequential(nn.Linear(3, 2), nn.ReLU(), nn.Linear(2, 1))
    extra, w = torch.ones(2, requires_grad=True), torch.ones(3, requires_grad=True)
    spare = torch.ones(2, requires_grad=True)
    groups = [{"params": [spare]}, {"params": [*model[2].parameters(), extra], "lr": 0.5}]
    return [model, torch.optim.SGD(groups, lr=0.1), w, extra, spare]
"""
OUTPUT = "lambda model, w, extra, spare, x: model(x * w) * extra * spare"
SHAPES = ((2, 3), (2,), (1, 2), (1,))
PLACES = {
    "0.weight": ("the model's first layer", "模型的第一层"),
    "2.weight": ("the model's last layer", "模型的最后一层"),
    "w": ("w", "w"),
    "spare": ("a tensor in the optimizer's first group", "优化器第一个参数组里的张量"),
    "extra": ("a tensor in the optimizer's last group", "优化器最后一个参数组里的张量"),
}


class World:
    """A model, an optimizer and two tensors in a worker."""

    def __init__(self, side, start):
        self.side = side
        self.parts = side.build("make", WORLD)()
        self.model, self.optimizer, self.w = (self.parts[i] for i in range(3))
        self.extra, self.spare = self.parts[3], self.parts[4]
        self.model.set_parameters(start)
        self.output = side.build(OUTPUT)

    def clear(self, expect, when):
        _, raised = self.side.attempt("zero_grad_ways", self.model, self.optimizer, self.w)
        expect.that(
            raised is None,
            en=f"called {when[0]}, the function raises {raised and raised.exception}: "
            f"{raised and raised.message[:120]}",
            zh=f"{when[1]}调用时抛出 {raised and raised.exception}："
            f"{raised and raised.message[:120]}",
        )

    def backward(self, x, cotangent):
        self.output(self.model, self.w, self.extra, self.spare, x).backward(cotangent)

    def held(self, place):
        loose = {"w": self.w, "extra": self.extra, "spare": self.spare}
        return loose[place] if place in loose else self.model.parameter(place)


def inputs(draw):
    # Positive weights and inputs, so that ReLU makes no gradient zero.
    start = [draw.rand(*shape) + 0.1 for shape in SHAPES]
    return start, draw.rand(4, 3) + 0.1, draw.rand(4, 2) + 0.1


AFTER = ("after a backward pass", "反向传播之后")
BEFORE = ("before the first backward pass", "第一次反向传播之前")


def test_cleared(submission, draw, expect):
    """clears the gradients in all three places

    清除三个地方的梯度
    """
    start, x, cotangent = inputs(draw)
    world = World(submission, start)
    for _ in range(2):
        world.backward(x, cotangent)
        world.clear(expect, AFTER)
    left = [(place, world.held(place).grad()) for place in PLACES]
    found = [PLACES[place] for place, grad in left if grad is not None and bool(grad.any())]
    expect.that(
        not found,
        en=f"after the call, there are still gradients in: {', '.join(en for en, _ in found)}",
        zh=f"调用之后，这些地方还留着梯度：{'、'.join(zh for _, zh in found)}",
    )


def test_next_gradients(submission, reference, draw, expect):
    """lets the next backward pass accumulate from zero

    下一次反向传播从零开始累积梯度
    """
    start, x, cotangent = inputs(draw)
    x2 = x.flip(0) * 2
    seen = []
    for side in (submission, reference):
        world = World(side, start)
        world.backward(x, cotangent)
        world.clear(expect, AFTER)
        world.backward(x2, cotangent)
        held = {place: world.held(place) for place in PLACES}
        seen.append({place: (tensor.read(), tensor.grad()) for place, tensor in held.items()})
    for place, (en, zh) in PLACES.items():
        (value, grad), (wanted_value, wanted_grad) = seen[0][place], seen[1][place]
        what = {"en": f"the value of {en}", "zh": f"{zh}的数值"}
        expect.close(value, wanted_value, what=what)
        expect.that(
            grad is not None,
            en=f"after the next backward pass, {en} has no gradient",
            zh=f"下一次反向传播之后，{zh}没有梯度",
        )
        what = {"en": f"the next gradient of {en}", "zh": f"{zh}的下一个梯度"}
        expect.close(grad, wanted_grad, rtol=1e-4, atol=1e-5, what=what)


def test_nothing_to_clear(solved, submission, draw, expect):
    """works before the first backward pass

    第一次反向传播之前也能用
    """
    start, _, _ = inputs(draw)
    World(submission, start).clear(expect, BEFORE)
