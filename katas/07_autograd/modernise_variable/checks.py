"""The caller's start is no parameter: neither afterwards, nor for a second call."""


def test_start_stays(submission, draw, expect):
    """start does not require grad afterwards, and a second call gives the same path

    之后 start 仍不带 requires_grad，再调用一次路径也相同
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
        en="after the call start requires grad; make the parameter from a copy of it",
        zh="调用之后 start 带上了 requires_grad；请用它的副本来做参数",
    )
