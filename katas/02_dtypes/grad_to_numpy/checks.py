"""What YAML cannot say: the tensor still requires grad, and is still part of its graph."""


def test_the_tensor_still_requires_grad(solved, submission, draw, expect):
    """leaves requires_grad as it was

    不改变 requires_grad
    """
    en = (
        "After the call {} no longer requires grad. Work on another tensor instead of changing `t`."
    )
    zh = "调用之后，{}不再需要梯度。不要改动 `t` 本身，请在另一个张量上操作。"
    leaf = submission.hold(draw.randn(3), requires_grad=True)
    submission(leaf)
    leaf.read()
    expect.that(
        leaf.info.requires_grad,
        en=en.format("a tensor that required grad"),
        zh=zh.format("原本需要梯度的张量"),
    )
    result = leaf.method("mul", draw.randn(3))
    submission(result)
    result.read()
    expect.that(
        result.info.requires_grad and not result.info.is_leaf,
        en=en.format("the result of a recorded calculation"),
        zh=zh.format("有计算记录的结果"),
    )
