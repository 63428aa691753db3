"""Networks of one layer and more: does the backward pass run, and to the right gradients?"""

import torch

SIZES = ((1, 4, 3), (2, 3, 3), (4, 1, 5), (3, 6, 2))  # layers, rows, columns


class Network:
    """Inputs, targets and weights."""

    def __init__(self, draw, layers, rows, columns):
        self.x, self.y = draw.randn(rows, columns), draw.randn(rows, columns)
        self.weights = [draw.randn(columns, columns) for _ in range(layers)]
        self.en, self.zh = f"{layers} layer(s)", f"{layers} 层"

    def on(self, side, expect):
        """Call; a breakdown and an answer of another form are the caller's failure."""
        held, raised = side.attempt("loss_and_gradients", self.x, self.y, self.weights)
        expect.that(
            raised is None,
            en=f"{self.en}: raises {raised and raised.exception}: "
            f"{raised and raised.message[:120]}",
            zh=f"{self.zh}：抛出 {raised and raised.exception}：{raised and raised.message[:120]}",
        )
        expect.that(
            held.type in ("tuple", "list") and len(held) == 2,
            en="the answer is not a pair; return (loss, gradients)",
            zh="返回的不是一对；请返回 (loss, gradients)",
        )
        return held[0].value, held[1].value


def test_loss(submission, reference, draw, expect):
    """runs to the end, and returns the loss

    能跑完，并返回损失
    """
    for size in SIZES:
        network = Network(draw, *size)
        (got, _), (want, _) = (network.on(side, expect) for side in (submission, reference))
        expect.that(
            type(got) is float,
            en=f"the loss is a {type(got).__name__}; wanted a Python float",
            zh=f"损失的类型是 {type(got).__name__}，应为 Python float",
        )
        expect.that(
            abs(got - want) <= 1e-6 + 1e-4 * abs(want),
            en=f"{network.en}: the loss is {got:.5g}, wanted {want:.5g} "
            "(up to 0.01 % off is allowed)",
            zh=f"{network.zh}：损失是 {got:.5g}，应为 {want:.5g}（允许相差 0.01%）",
        )


def test_gradients(submission, reference, draw, expect):
    """returns the right gradient for every weight

    每个权重的梯度都正确
    """
    for size in SIZES:
        network = Network(draw, *size)
        (_, got), (_, want) = (network.on(side, expect) for side in (submission, reference))
        missing = []
        if isinstance(got, list | tuple):
            missing = [number for number, grad in enumerate(got, 1) if grad is None]
        first = missing[0] if missing else 0
        expect.that(
            not missing,
            en=f"{network.en}: the gradient of weight {first} is None: nothing arrived there",
            zh=f"{network.zh}：第 {first} 个权重的梯度是 None：没有梯度传到那里",
        )
        expect.that(
            isinstance(got, list | tuple)
            and len(got) == len(want)
            and all(isinstance(grad, torch.Tensor) for grad in got),
            en=f"{network.en}: the gradients are not a list of {len(want)} tensor(s), "
            "one per weight",
            zh=f"{network.zh}：gradients 不是由 {len(want)} 个张量组成的列表（每个权重一个）",
        )
        for number, (mine, wanted) in enumerate(zip(got, want, strict=True), 1):
            what = {
                "en": f"{network.en}: gradient of weight {number}",
                "zh": f"{network.zh}：第 {number} 个权重的梯度",
            }
            expect.close(mine, wanted, rtol=1e-3, atol=1e-5, what=what)


def test_inputs_stay(solved, submission, draw, expect):
    """leaves the tensors that come in as they are

    不改动传进来的张量
    """
    network = Network(draw, 2, 3, 3)
    held = [submission.hold(value) for value in (network.x, network.y, network.weights)]
    _, raised = submission.attempt("loss_and_gradients", *held)
    expect.that(
        raised is None,
        en=f"raises {raised and raised.exception}: {raised and raised.message[:120]}",
        zh=f"抛出 {raised and raised.exception}：{raised and raised.message[:120]}",
    )
    names = ("x", "y", "weights")
    for name, now, before in zip(names, held, (network.x, network.y, network.weights), strict=True):
        what = {"en": f"{name} after the call", "zh": f"调用之后的 {name}"}
        now.read()
        expect.close(now, before, what=what)
