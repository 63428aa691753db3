"""The caller's tensor stays differentiable, and the caller's switch stays as it was, on or off."""

FUNCTIONS = ("with_context", "with_decorator", "with_switch")


def test_x_still_requires_grad(solved, submission, draw, expect):
    """x itself still requires grad

    x 自己仍然 requires_grad
    """
    for name in FUNCTIONS:
        x = submission.hold(draw.randn(3), requires_grad=True)
        submission.call(name, x)
        expect.that(
            x.attr("requires_grad").value is True,
            en=f"after {name}(x), x.requires_grad is False; stop the recording, leave x as it is",
            zh=f"调用 {name}(x) 之后，x.requires_grad 变成了 False；要停的是记录，不要改动 x",
        )


def test_off_stays_off(solved, submission, draw, expect):
    """leaves recording off where the caller had it off

    调用者原本关着记录时，之后仍是关着的
    """
    for name in FUNCTIONS:
        x = submission.hold(draw.randn(3), requires_grad=True)
        submission.set_grad_enabled(False)
        submission.call(name, x)
        recording = submission.grad_enabled()
        submission.set_grad_enabled(True)
        expect.that(
            not recording,
            en=f"recording was off before {name}(x) and is on after it; "
            "put the switch back to what it was before",
            zh=f"调用 {name}(x) 之前记录是关着的，之后却打开了；请恢复成调用之前的状态",
        )
