"""The dtype of the input after the call."""


def test_the_input_keeps_its_dtype(solved, submission, draw, expect):
    """does not change the dtype of `x`

    不改变 `x` 自身的 dtype
    """
    for name in submission.solve:
        x = submission.hold(draw.randn(2, 3))
        submission.call(name, x)
        x.read()
        expect.that(
            x.info.dtype == "float32",
            en=f"After {name}, the dtype of `x` is {x.info.dtype}; before, it was float32. "
            "Return a converted tensor, and do not change `x`.",
            zh=f"调用 {name} 之后，`x` 的 dtype 成了 {x.info.dtype}，原来是 float32。"
            "请返回转换后的张量，不要改动 `x`。",
        )
