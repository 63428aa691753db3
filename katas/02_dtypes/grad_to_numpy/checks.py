"""The requires_grad of the tensor after the call, and its place in the graph."""


def test_the_tensor_still_requires_grad(solved, submission, draw, expect):
    """does not change requires_grad

    不改变 requires_grad
    """
    en = "After the call, requires_grad of {} is False. Do not change `t`; detach a new tensor."
    zh = "调用之后，{}的 requires_grad 成了 False。不要改动 `t`，请另外得到一个脱离计算图的张量。"
    leaf = submission.hold(draw.randn(3), requires_grad=True)
    submission(leaf)
    leaf.read()
    expect.that(
        leaf.info.requires_grad,
        en=en.format("a leaf tensor that had requires_grad=True"),
        zh=zh.format("原本 requires_grad=True 的叶子张量"),
    )
    result = leaf.method("mul", draw.randn(3))
    submission(result)
    result.read()
    expect.that(
        result.info.requires_grad and not result.info.is_leaf,
        en=en.format("the result of a recorded computation"),
        zh=zh.format("autograd 记录的计算结果"),
    )
