"""The caller's start does not become a parameter, and a second call can use it again."""


def test_start_stays(submission, draw, expect):
    """start still has requires_grad=False, and a second call gives the same path

    start 仍是 requires_grad=False，再调用一次路径也相同
    """
    x, y = draw.randn(5), draw.randn(5)
    start = submission.hold(draw.randn(1))
    first, second = (submission(x, y, start, 0.1, 3).value for _ in range(2))
    expect.close(
        second,
        first,
        rtol=1e-4,
        atol=1e-5,
        what={
            "en": "the path of a second call with the same start",
            "zh": "用同一个 start 第二次调用得到的路径",
        },
    )
    expect.that(
        start.attr("requires_grad").value is False,
        en="after the call start.requires_grad is True; make the parameter from a copy of start",
        zh="调用之后 start.requires_grad 变成了 True；请用 start 的副本来做参数",
    )
