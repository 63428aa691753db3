"""One batch with one-hot targets; the judge computes the loss of the model's answers."""

import torch
from torch.nn import functional

N = C = 10
ALLOWED = 0.01


def check_untouched(expect, held, values):
    """The data that were handed in are still what they were."""
    for name, part in held.items():
        found = part.read()
        expect.that(
            isinstance(found, torch.Tensor) and found.equal(values[name]),
            en=f"the input {name} was changed by the call; work on new tensors instead",
            zh=f"调用改动了输入 {name}；请改用新张量，不要就地修改",
        )


def check_order(expect, model, x, order):
    """The model answers each row for itself: rows in another order, answers in another order."""
    found, moved = model(x).value, model(x[order]).value
    fits = isinstance(found, torch.Tensor) and isinstance(moved, torch.Tensor)
    expect.that(
        fits and found.shape == moved.shape == (N, C),
        en=f"called with the batch, the model does not answer with float logits of "
        f"shape ({N}, {C})",
        zh=f"用这个批次调用模型，得到的不是形状为 ({N}, {C}) 的浮点 logits",
    )
    again = model(x).value
    expect.that(
        torch.allclose(found.double(), again.double(), rtol=1e-3, atol=1e-3),
        en="asked twice about the same rows, the model answers differently; "
        "is it in evaluation mode?",
        zh="同样的行问两次，模型的答案不一样；它处于评估模式吗？",
    )
    expect.that(
        torch.allclose(found[order].double(), moved.double(), rtol=1e-3, atol=1e-3),
        en="with the rows of x in another order, the model's answers do not follow them; each "
        "answer must be computed from its own row",
        zh="把 x 的各行换个次序，模型的答案却没有跟着换；每个答案都要由它自己的那一行算出来",
    )


def test_knows_the_batch(submission, draw, expect):
    """drives the cross-entropy of the batch below 0.01

    把这个批次的交叉熵降到 0.01 以下
    """
    for _ in range(2):
        x, classes = draw.randn(N, 20), draw.randint(0, C, (N,))
        classes[:2] = torch.tensor([1, 1])  # not a permutation: rows and columns must differ
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
            en=f"called with the batch, the model does not answer with float logits of "
            f"shape ({N}, {C})",
            zh=f"用这个批次调用模型，得到的不是形状为 ({N}, {C}) 的浮点 logits",
        )
        logits = answers.double()
        loss = functional.cross_entropy(logits, classes).item()
        named = logits.argmax(dim=1)
        right = (named == classes).sum().item()
        # On a square batch, the first rows of the classes look like classes.
        of_columns = loss >= ALLOWED and bool((named == y.argmax(dim=0)).all())
        expect.that(
            loss < ALLOWED,
            en=f"cross-entropy {loss:.4g}, below {ALLOWED} is needed; {right} of {N} samples are "
            "right" + ("; the answers are those of y.argmax(dim=0)" if of_columns else ""),
            zh=f"交叉熵 {loss:.4g}，要小于 {ALLOWED}；{N} 个样本中答对 {right} 个"
            + ("；答案正是 y.argmax(dim=0)" if of_columns else ""),
        )
        near = model(x + 1e-3 * draw.randn(N, 20)).value.double()
        right = (near.argmax(dim=1) == classes).sum().item()
        expect.that(
            right == N,
            en=f"rows that differ from the batch's by 0.001: {right} of {N} are right; the answers "
            "must be computed from the numbers in a row, not looked up",
            zh=f"与批次中的行只差 0.001 的行：{N} 个中答对 {right} 个；"
            "答案要由行里的数算出来，而不是查出来",
        )
