"""After the update `w` is still a parameter, and the switch is on or off as before."""


def test_still_a_parameter(submission, draw, expect):
    """returns w itself, still a leaf tensor with requires_grad=True

    返回 w 本身，它仍是 requires_grad=True 的叶子张量
    """
    w = submission.hold(draw.randn(3), requires_grad=True)
    answer = submission(w, draw.randn(3), 0.1)
    expect.that(
        submission.build("lambda a, b: a is b")(w, answer).value is True,
        en="the result is another tensor that shares the memory of w; return w itself",
        zh="返回的是与 w 共享内存的另一个张量；请返回 w 本身",
    )
    w.read()
    expect.that(
        w.info.requires_grad,
        en="after the call w.requires_grad is False; w must stay a parameter",
        zh="调用之后，w.requires_grad 是 False；w 应当一直是参数",
    )
    expect.that(
        w.info.is_leaf,
        en="after the call w is not a leaf tensor, but the result of a recorded computation",
        zh="调用之后，w 不是叶子张量，而是一次被记录的计算的结果",
    )


def test_switch_as_before(submission, draw, expect):
    """leaves gradient recording on or off, as it was

    梯度记录的开关和调用前一样
    """
    state_en, state_zh = {True: "on", False: "off"}, {True: "开着", False: "关着"}
    for before in (True, False):
        w = submission.hold(draw.randn(3), requires_grad=True)
        gradient = submission.hold(draw.randn(3))
        submission.set_grad_enabled(before)
        submission(w, gradient, 0.1)
        after = submission.grad_enabled()
        submission.set_grad_enabled(True)
        expect.that(
            after is before,
            en=f"recording was {state_en[before]} before the call and is {state_en[after]} "
            "after it; restore the state from before the call",
            zh=f"调用之前，梯度记录是{state_zh[before]}的，调用之后却是{state_zh[after]}的；"
            "请恢复成调用之前的状态",
        )
