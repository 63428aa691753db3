"""A model that notes in which precision it was asked."""

import torch
from torch.nn import functional

PROBE = """
class Probe(nn.Module):
    def __init__(self, columns, classes):
        super().__init__()
        self.hidden, self.out = nn.Linear(columns, 16), nn.Linear(16, classes)
        self.inside, self.weights = "nothing", "nothing"

    def forward(self, x):
        h = self.hidden(x)
        self.inside, self.weights = str(h.dtype), str(self.hidden.weight.dtype)
        return self.out(h.relu())
"""


class Trial:
    """One call, and its two answers if they are there."""

    def __init__(self, side, expect, device, numbers):
        self.weights, self.x, self.y = numbers
        columns, classes = self.x.shape[1], len(self.weights[3])
        self.model = side.build(f"Probe({columns}, {classes})", imports=PROBE)
        self.model = self.model.method("to", device)
        self.model.set_parameters(self.weights)
        pair = side(self.model, side.hold(self.x), side.hold(self.y))
        expect.that(
            pair.type in ("tuple", "list") and len(pair) == 2,
            en="the answer is not a pair; return (logits, loss)",
            zh="返回的不是一对；请返回 (logits, loss)",
        )
        self.logits, self.loss = pair[0], pair[1]
        for held, name in ((self.logits, "logits"), (self.loss, "loss")):
            expect.that(
                held.type == "torch.Tensor",
                en=f"{name} is a {held.type}, wanted a tensor",
                zh=f"{name} 的类型是 {held.type}，应为张量",
            )


def drawn(draw, rows=6, columns=5, classes=4):
    """Parameters, inputs and classes."""
    weights = [
        draw.randn(16, columns),
        draw.randn(16),
        draw.randn(classes, 16),
        draw.randn(classes),
    ]
    return weights, draw.randn(rows, columns), draw.randint(0, classes, (rows,))


def check_dtype(expect, held, name, wanted, shape):
    info = held.info
    expect.that(
        info.dtype == wanted and info.shape == shape,
        en=f"{name} has dtype {info.dtype} and shape {info.shape}, wanted {wanted} and {shape}",
        zh=f"{name} 的 dtype 是 {info.dtype}、形状是 {info.shape}，应为 {wanted} 和 {shape}",
    )


def test_forward_in_half(submission, reference, device, draw, expect):
    """runs the forward pass in bfloat16

    以 bfloat16 做前向计算
    """
    for rows, columns, classes in ((6, 5, 4), (4, 4, 4), (1, 3, 2)):
        numbers = drawn(draw, rows, columns, classes)
        mine = Trial(submission, expect, device, numbers)
        wanted = Trial(reference, expect, device, numbers)
        check_dtype(expect, mine.logits, "logits", "bfloat16", (rows, classes))
        inside, kept = mine.model.attr("inside").value, mine.model.attr("weights").value
        expect.that(
            kept == "torch.float32",
            en=f"during the forward pass the model's weights are {kept}; they stay float32, "
            "autocast converts for single operations only",
            zh=f"前向计算时模型的权重是 {kept}；权重要保持 float32，autocast 只在单个运算里转换",
        )
        expect.that(
            inside == "torch.bfloat16",
            en=f"the hidden layer computes in {inside}, wanted torch.bfloat16; "
            "run the whole model under autocast",
            zh=f"隐藏层的计算用的是 {inside}，应为 torch.bfloat16；整个模型都要在 autocast 下运行",
        )
        got, want = mine.logits.value.float(), wanted.logits.value.float()
        expect.that(
            torch.allclose(got, want, rtol=0.05, atol=0.25),
            en=f"the logits are off by up to {(got - want).abs().max().item():.3g}, more than "
            "rounding explains",
            zh=f"logits 最多相差 {(got - want).abs().max().item():.3g}，超出了舍入误差的范围",
        )


def test_loss_in_full(submission, device, draw, expect):
    """computes the loss in float32

    用 float32 计算损失
    """
    for _ in range(4):
        trial = Trial(submission, expect, device, drawn(draw))
        check_dtype(expect, trial.loss, "loss", "float32", ())
        logits = trial.logits.value
        expect.that(
            tuple(logits.shape) == (6, 4),
            en=f"logits have shape {tuple(logits.shape)}, wanted (6, 4)",
            zh=f"logits 的形状是 {tuple(logits.shape)}，应为 (6, 4)",
        )
        want = functional.cross_entropy(logits.double(), trial.y).item()
        got = trial.loss.value.item()
        expect.that(
            abs(got - want) <= 1e-4 * abs(want) + 1e-5,
            en=f"the loss is {got:.6g}; the cross-entropy of the logits you return, in full "
            f"precision, is {want:.6g} (up to 0.01 % off is allowed)",
            zh=f"损失是 {got:.6g}；用全精度计算你返回的 logits 的交叉熵，应为 {want:.6g}"
            "（允许相差 0.01%）",
        )


def test_backward(submission, reference, device, draw, expect):
    """lets gradients reach the float32 parameters

    梯度能到达 float32 的参数
    """
    numbers = drawn(draw)
    found = []
    for side in (submission, reference):
        trial = Trial(side, expect, device, numbers)
        expect.that(
            trial.loss.info.requires_grad,
            en="the loss does not require grad: the path to the parameters is cut",
            zh="损失不带 requires_grad：通往参数的计算图断了",
        )
        trial.loss.backward()
        found.append(
            [
                trial.model.parameter(name)
                for name in ("hidden.weight", "hidden.bias", "out.weight", "out.bias")
            ]
        )
    for mine, wanted in zip(*found, strict=True):
        got, want = mine.grad(), wanted.grad()
        expect.that(
            mine.info.dtype == "float32",
            en=f"after the call the model's parameters are {mine.info.dtype}; leave them float32",
            zh=f"调用之后模型的参数是 {mine.info.dtype}；请保持 float32",
        )
        expect.that(
            got is not None and torch.allclose(got, want, rtol=0.1, atol=0.05),
            en="the gradients of the parameters are missing or wrong",
            zh="参数的梯度没有传到，或者不对",
        )


def test_autocast_is_off(submission, device, draw, expect):
    """leaves autocast switched off

    结束后 autocast 是关闭的
    """
    numbers = drawn(draw)
    Trial(submission, expect, device, numbers)
    another = submission.build("Probe(5, 4)", imports=PROBE).method("to", device)
    another(submission.hold(numbers[1]))
    inside = another.attr("inside").value
    expect.that(
        inside != "torch.bfloat16",
        en="after the call a model still computes in bfloat16; autocast was left on",
        zh="调用之后，模型仍以 bfloat16 计算；autocast 没有关掉",
    )
