"""Networks of one layer and more: loss, gradients and unchanged inputs."""

import torch

SIZES = ((1, 4, 3), (2, 3, 3), (4, 1, 5), (3, 6, 2))  # layers, rows, columns


class Network:
    """Inputs, targets and weights."""

    def __init__(self, draw, layers, rows, columns):
        self.x, self.y = draw.randn(rows, columns), draw.randn(rows, columns)
        self.weights = [draw.randn(columns, columns) for _ in range(layers)]
        self.en, self.zh = f"layers: {layers}", f"{layers} 层"

    def on(self, side, expect):
        """Call; fail if it raises or does not return a pair."""
        held, raised = side.attempt("loss_and_gradients", self.x, self.y, self.weights)
        expect.that(
            raised is None,
            en=f"{self.en}: raises {raised and raised.exception}: "
            f"{raised and raised.message[:120]}",
            zh=f"{self.zh}：抛出 {raised and raised.exception}：{raised and raised.message[:120]}",
        )
        expect.that(
            held.type in ("tuple", "list") and len(held) == 2,
            en="the result is not a pair; return (loss, gradients)",
            zh="返回值不是由两项组成的；请返回 (loss, gradients)",
        )
        return held[0].value, held[1].value


def test_loss(submission, reference, draw, expect):
    """runs without an error and returns the loss

    运行不报错，并返回损失
    """
    for size in SIZES:
        network = Network(draw, *size)
        (got, _), (want, _) = (network.on(side, expect) for side in (submission, reference))
        expect.that(
            type(got) is float,
            en=f"the loss has type {type(got).__name__}, wanted a Python float",
            zh=f"损失的类型是 {type(got).__name__}，应为 Python float",
        )
        expect.that(
            abs(got - want) <= 1e-6 + 1e-4 * abs(want),
            en=f"{network.en}: the loss is off by {abs(got - want):.4g} (allowed error: 0.01 %)",
            zh=f"{network.zh}：损失相差 {abs(got - want):.4g}（允许误差 0.01%）",
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
            en=f"{network.en}: the gradient of weight {first} is None; no gradient reaches it",
            zh=f"{network.zh}：第 {first} 个权重的梯度是 None，没有梯度传到那里",
        )
        expect.that(
            isinstance(got, list | tuple)
            and len(got) == len(want)
            and all(isinstance(grad, torch.Tensor) for grad in got),
            en=f"{network.en}: the gradients must be a list of tensors, one per weight",
            zh=f"{network.zh}：gradients 应是由张量组成的列表，每个权重一个",
        )
        for number, (mine, wanted) in enumerate(zip(got, want, strict=True), 1):
            what = {
                "en": f"{network.en}: gradient of weight {number}",
                "zh": f"{network.zh}：第 {number} 个权重的梯度",
            }
            expect.close(mine, wanted, rtol=1e-3, atol=1e-5, what=what)


def test_inputs_stay(solved, submission, draw, expect):
    """leaves the input tensors unchanged

    不改动传入的张量
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
