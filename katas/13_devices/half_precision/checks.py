"""A plain model, and inputs whose last digits affect only a float32 forward pass."""

import torch
from torch.nn import functional

PROBE = """
class Probe(nn.Module):
    def __init__(self, columns, classes):
        super().__init__()
        self.hidden, self.out = nn.Linear(columns, 16), nn.Linear(16, classes)

    def forward(self, x):
        return self.out(self.hidden(x).relu())
"""


class Trial:
    """One call and the two parts of its result."""

    def __init__(self, side, expect, device, numbers):
        self.weights, self.x, self.y = numbers
        columns, classes = self.x.shape[1], len(self.weights[3])
        self.model = side.build(f"Probe({columns}, {classes})", imports=PROBE)
        self.model = self.model.method("to", device)
        self.model.set_parameters(self.weights)
        pair = side(self.model, side.hold(self.x), side.hold(self.y))
        expect.that(
            pair.type in ("tuple", "list") and len(pair) == 2,
            en="the result is not a pair; return (logits, loss)",
            zh="返回值不是由两项组成的；请返回 (logits, loss)",
        )
        self.logits, self.loss = pair[0], pair[1]
        for held, name in ((self.logits, "logits"), (self.loss, "loss")):
            expect.that(
                held.type == "torch.Tensor",
                en=f"{name} has type {held.type}, wanted a tensor",
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


def fine_digits(draw, rows, classes):
    """Parameters and inputs for which the hidden layer uses only digits beyond bfloat16.

    Its weights cancel 64, and the rest is less than half a step of bfloat16 at 64.
    """
    signs = draw.randint(0, 2, (16, 1)).float() * 2 - 1
    hidden = 16.0 * signs @ torch.tensor([[1.0, -1.0]])
    out = draw.randint(1, 4, (classes, 16)).float()
    weights = [hidden, torch.ones(16), out, torch.ones(classes)]
    fine = torch.stack([draw.rand(rows) * 0.1, 0.15 + draw.rand(rows) * 0.05], dim=1)
    return weights, 64 + fine, draw.randint(0, classes, (rows,))


def in_full(numbers):
    """The logits in full precision."""
    (w1, b1, w2, b2), x, _ = numbers
    return functional.linear(functional.linear(x, w1, b1).relu(), w2, b2)


def check_parameters(expect, trial):
    """Fail unless the model's parameters are exactly unchanged."""
    for got, want in zip(trial.model.parameters().values(), trial.weights, strict=True):
        dtype = str(got.dtype).removeprefix("torch.")
        expect.that(
            dtype == "float32",
            en=f"after the call, the model's parameters are {dtype}; they must stay float32, "
            "because autocast converts only for single operations",
            zh=f"调用之后模型的参数是 {dtype}；参数要保持 float32，autocast 只在单个运算里转换",
        )
        expect.that(
            torch.equal(got, want),
            en="the call changed the values of the model's parameters; converting them to "
            "bfloat16 and back loses digits",
            zh="调用之后模型参数的数值变了；转成 bfloat16 再转回来会丢失有效数字",
        )


def test_forward_in_half(submission, reference, source, device, draw, expect):
    """runs the forward pass in bfloat16

    以 bfloat16 做前向计算
    """
    trials = [drawn(draw, *sizes) for sizes in ((6, 5, 4), (4, 4, 4), (1, 3, 2))]
    for numbers in (*trials, fine_digits(draw, 6, 4)):
        mine = Trial(submission, expect, device, numbers)
        wanted = Trial(reference, expect, device, numbers)
        shape = (len(numbers[1]), len(numbers[0][3]))
        check_dtype(expect, mine.logits, "logits", "bfloat16", shape)
        check_parameters(expect, mine)
        got, want = mine.logits.value.float(), wanted.logits.value.float()
        right = torch.allclose(got, want, rtol=0.05, atol=0.25)
        expect.that(
            right or not torch.allclose(got, in_full(numbers), rtol=0.05, atol=0.25),
            en="the logits depend on digits that bfloat16 cannot hold, so the hidden layer was "
            "computed in another precision; run the whole model under autocast",
            zh="logits 用到了 bfloat16 无法表示的有效数字，说明隐藏层是用别的精度计算的；"
            "整个模型都要在 autocast 下运行",
        )
        expect.that(
            right,
            en=f"the logits differ by up to {(got - want).abs().max().item():.3g}, which is more "
            "than rounding errors",
            zh=f"logits 最多相差 {(got - want).abs().max().item():.3g}，超出了舍入误差的范围",
        )
    expect.that(
        source.uses("autocast"),
        en="the code does not use `torch.autocast`, which the task requires",
        zh="题目要求使用 `torch.autocast`，代码中没有用到",
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
            en=f"the logits have shape {tuple(logits.shape)}, wanted (6, 4)",
            zh=f"logits 的形状是 {tuple(logits.shape)}，应为 (6, 4)",
        )
        want = functional.cross_entropy(logits.double(), trial.y).item()
        got = trial.loss.value.item()
        expect.that(
            abs(got - want) <= 1e-4 * abs(want) + 1e-5,
            en=f"the loss differs by {abs(got - want):.4g} from the cross-entropy of the returned "
            "logits in full precision (allowed error: 0.01 %)",
            zh=f"损失与用全精度计算的返回的 logits 的交叉熵相差 {abs(got - want):.4g}"
            "（允许误差 0.01%）",
        )


def test_backward(submission, reference, device, draw, expect):
    """passes gradients to the float32 parameters

    梯度能传到 float32 的参数
    """
    numbers = drawn(draw)
    found = []
    for side in (submission, reference):
        trial = Trial(side, expect, device, numbers)
        expect.that(
            trial.loss.info.requires_grad,
            en="the loss has requires_grad=False: it is detached from the parameters",
            zh="损失的 requires_grad=False：它与参数之间的计算图断开了",
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
            en=f"after the call, the model's parameters are {mine.info.dtype}; keep them float32",
            zh=f"调用之后模型的参数是 {mine.info.dtype}；请保持 float32",
        )
        expect.that(
            got is not None and torch.allclose(got, want, rtol=0.1, atol=0.05),
            en="the gradients of the parameters are missing or wrong",
            zh="参数的梯度没有传到，或者不对",
        )


def test_autocast_is_off(solved, submission, device, draw, expect):
    """leaves autocast off

    结束后 autocast 是关闭的
    """
    numbers = drawn(draw)
    Trial(submission, expect, device, numbers)
    another = submission.build("Probe(5, 4)", imports=PROBE).method("to", device)
    found = another(submission.hold(numbers[1])).info.dtype
    expect.that(
        found == "float32",
        en=f"after the call, a model still computes in {found}: autocast was not switched off",
        zh=f"调用之后，模型仍以 {found} 计算：autocast 没有关掉",
    )
