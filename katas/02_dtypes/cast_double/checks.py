"""What YAML cannot say: the dtype of the input after the call, not only its numbers."""


def test_the_input_keeps_its_dtype(solved, submission, draw, expect):
    """leaves the dtype of `x` as it was

    不改变 `x` 自身的 dtype
    """
    for name in submission.solve:
        x = submission.hold(draw.randn(2, 3))
        submission.call(name, x)
        x.read()
        expect.that(
            x.info.dtype == "float32",
            en=f"After {name} the caller's own tensor has dtype {x.info.dtype}; it was float32. "
            "Return a converted tensor, and leave `x` as it is.",
            zh=f"调用 {name} 之后，调用者自己的张量的 dtype 成了 {x.info.dtype}，原来是 float32。"
            "请返回转换后的张量，不要动 `x`。",
        )
