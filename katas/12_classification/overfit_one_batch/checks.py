"""One batch with one-hot targets; the judge computes the loss of the model's output."""

import torch
from torch.nn import functional

N = C = 10
ALLOWED = 0.01


def check_untouched(expect, held, values):
    """Fail if the call changed its inputs."""
    for name, part in held.items():
        found = part.read()
        expect.that(
            isinstance(found, torch.Tensor) and found.equal(values[name]),
            en=f"the call changed the input {name}; use new tensors, not in-place operations",
            zh=f"调用改动了输入 {name}；请改用新张量，不要原地修改",
        )


def check_order(expect, model, x, order):
    """Fail unless each row of the output depends only on the same row of the input."""
    found, moved = model(x).value, model(x[order]).value
    fits = isinstance(found, torch.Tensor) and isinstance(moved, torch.Tensor)
    expect.that(
        fits and found.shape == moved.shape == (N, C),
        en=f"called with the batch, the model must return float logits of shape ({N}, {C})",
        zh=f"用这个批次调用模型，应得到形状为 ({N}, {C}) 的浮点 logits",
    )
    again = model(x).value
    expect.that(
        torch.allclose(found.double(), again.double(), rtol=1e-3, atol=1e-3),
        en="called twice with the same rows, the model returns different outputs; return it in "
        "evaluation mode",
        zh="同样的输入调用两次，模型的输出不一样；返回之前请切换到评估模式",
    )
    expect.that(
        torch.allclose(found[order].double(), moved.double(), rtol=1e-3, atol=1e-3),
        en="when the rows of x are in another order, the rows of the output do not follow; compute "
        "each row of the output from the same row of the input",
        zh="把 x 的各行换个顺序，输出的各行却没有跟着换；每一行输出都要由对应的那一行输入算出来",
    )
    part = model(x[: N // 2]).value
    expect.that(
        isinstance(part, torch.Tensor)
        and part.shape == (N // 2, C)
        and torch.allclose(found[: N // 2].double(), part.double(), rtol=1e-3, atol=1e-3),
        en=f"for the first {N // 2} rows alone, the model returns other outputs than for the same "
        "rows in the batch; each row of the output must depend only on the same row of the input",
        zh=f"只输入前 {N // 2} 行，得到的输出与它们在整批里时不同；"
        "每一行输出都只能由对应的那一行输入决定",
    )


def test_knows_the_batch(submission, draw, expect):
    """brings the cross-entropy of the batch below 0.01

    把这个批次的交叉熵降到 0.01 以下
    """
    for _ in range(2):
        x, classes = draw.randn(N, 20), draw.randint(0, C, (N,))
        classes[:2] = torch.tensor([1, 1])  # not a permutation, so rows and columns differ
        y = functional.one_hot(classes, C)
        data = {"x": submission.hold(x), "y": submission.hold(y)}
        model = submission(data["x"], data["y"])
        check_untouched(expect, data, {"x": x, "y": y})
        order = draw.permutation(N)
        check_order(expect, model, x, order)
        answers = model(x).value
        fits = isinstance(answers, torch.Tensor) and answers.is_floating_point()
        expect.that(
            fits and tuple(answers.shape) == (N, C),
            en=f"called with the batch, the model must return float logits of shape ({N}, {C})",
            zh=f"用这个批次调用模型，应得到形状为 ({N}, {C}) 的浮点 logits",
        )
        logits = answers.double()
        loss = functional.cross_entropy(logits, classes).item()
        named = logits.argmax(dim=1)
        right = (named == classes).sum().item()
        # On a square batch, y.argmax(dim=0) has the shape of class indices.
        of_columns = loss >= ALLOWED and bool((named == y.argmax(dim=0)).all())
        expect.that(
            loss < ALLOWED,
            en=f"the cross-entropy is {loss:.4g}; it must be below {ALLOWED}. {right} of {N} "
            "samples are right" + ("; the model learned y.argmax(dim=0)" if of_columns else ""),
            zh=f"交叉熵是 {loss:.4g}，要小于 {ALLOWED}；{N} 个样本中答对 {right} 个"
            + ("；模型学到的是 y.argmax(dim=0)" if of_columns else ""),
        )
        near = model(x + 1e-3 * draw.randn(N, 20)).value.double()
        right = (near.argmax(dim=1) == classes).sum().item()
        expect.that(
            right == N,
            en=f"for rows that differ by 0.001 from those of the batch, {right} of {N} are right; "
            "compute the output from the input, do not look it up",
            zh=f"输入与批次中的行只差 0.001 时，{N} 个中答对 {right} 个；"
            "输出要由输入算出来，而不是查出来",
        )
