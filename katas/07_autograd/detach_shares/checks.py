"""What YAML cannot say: which tensors require grad afterwards, and which do not."""

NAMES = ("live_values", "saved_values", "total_and_capped")


def test_what_requires_grad(solved, submission, draw, expect):
    """x and the total require grad, the other results do not

    x 和总和带着 requires_grad，其他结果都不带
    """
    for name in NAMES:
        values = draw.randn(3)
        x = submission.hold(values, requires_grad=True)
        answer = submission.call(name, x)
        detached = answer if name != "total_and_capped" else answer[1]
        expect.that(
            not detached.info.requires_grad,
            en=f"what {name} takes out of the graph still requires grad",
            zh=f"{name} 返回的、应脱离计算图的张量还带着 requires_grad",
        )
        expect.that(
            x.attr("requires_grad").value is True,
            en=f"after {name}(x), x.requires_grad is False; take a tensor out of the graph, "
            "leave x itself in it",
            zh=f"调用 {name}(x) 之后，x.requires_grad 变成了 False；"
            "请另外得到一个脱离计算图的张量，不要把 x 自己取出来",
        )
        expect.close(
            x.read(), values, what={"en": f"x after {name}(x)", "zh": f"{name}(x) 之后的 x"}
        )
