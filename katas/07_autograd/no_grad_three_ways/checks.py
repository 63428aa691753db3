"""The caller's tensor must be differentiable after the calls, as it was before them."""


def test_x_still_requires_grad(submission, draw, expect):
    """x itself still requires grad

    x 自己仍然 requires_grad
    """
    for name in ("with_context", "with_decorator", "with_switch"):
        x = submission.hold(draw.randn(3), requires_grad=True)
        submission.call(name, x)
        expect.that(
            x.attr("requires_grad").value is True,
            en=f"after {name}(x), x.requires_grad is False; stop the recording, leave x as it is",
            zh=f"调用 {name}(x) 之后，x.requires_grad 变成了 False；要停的是记录，不要改动 x",
        )
