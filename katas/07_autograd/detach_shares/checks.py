"""Which tensors have requires_grad=True after the call, and which do not."""

NAMES = ("live_values", "saved_values", "total_and_capped")


def test_what_requires_grad(solved, submission, draw, expect):
    """x and the sum have requires_grad=True, the other results do not

    x 和总和是 requires_grad=True，其他结果不是
    """
    for name in NAMES:
        values = draw.randn(3)
        x = submission.hold(values, requires_grad=True)
        answer = submission.call(name, x)
        detached = answer if name != "total_and_capped" else answer[1]
        expect.that(
            not detached.info.requires_grad,
            en=f"the tensor that {name} should detach still has requires_grad=True",
            zh=f"{name} 返回的、应脱离计算图的张量仍是 requires_grad=True",
        )
        expect.that(
            x.attr("requires_grad").value is True,
            en=f"after {name}(x), x.requires_grad is False; return a detached tensor "
            "and leave x itself unchanged",
            zh=f"调用 {name}(x) 之后，x.requires_grad 变成了 False；"
            "请返回另一个脱离计算图的张量，不要改动 x 自己",
        )
        expect.close(
            x.read(), values, what={"en": f"x after {name}(x)", "zh": f"{name}(x) 之后的 x"}
        )
