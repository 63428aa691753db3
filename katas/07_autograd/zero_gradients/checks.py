"""What an earlier backward pass left in `.grad` must not reach the answer."""


def test_starts_afresh(submission, reference, draw, expect):
    """starts afresh where w already holds a gradient

    w 已经带着梯度时也从零开始
    """
    values, xs = draw.randn(4), draw.randn(3, 4)
    answers = []
    for side in (submission, reference):
        w = side.hold(values, requires_grad=True)
        w.method("sum").backward()  # leaves ones in w.grad
        answers.append(side(w, xs).value)
    got, want = answers
    expect.close(
        got,
        want,
        rtol=1e-4,
        atol=1e-5,
        what={
            "en": "the gradients, when w.grad was not empty before the call",
            "zh": "调用前 w.grad 不为空时的各步梯度",
        },
    )
