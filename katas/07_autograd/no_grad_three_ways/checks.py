"""Each function uses its own way, and changes neither the caller's tensor nor the switch."""

FUNCTIONS = ("with_context", "with_decorator", "with_switch")
WORDS = ("with", "set_grad_enabled", "detach", "detach_", ".data")


def test_each_way(solved, source, expect):
    """each function disables recording in its own way

    三个函数各用题目指定的方式关闭记录
    """
    found = {
        name: {word for word in WORDS if source.function(name).uses(word)} for name in FUNCTIONS
    }
    for name in FUNCTIONS:
        expect.that(
            not found[name] & {"detach", "detach_", ".data"},
            en=f"{name} uses `detach` or `.data`; "
            "disable the recording during the computation instead",
            zh=f"{name} 用 `detach` 或 `.data` 断开了计算图；请在计算的时候关闭记录",
        )
    expect.that(
        "with" in found["with_context"],
        en="with_context has no `with` block; compute inside one",
        zh="with_context 里没有 `with` 语句块；请加上一个，在里面计算",
    )
    decorated = getattr(source.function("with_decorator").tree, "decorator_list", None)
    expect.that(
        decorated and "with" not in found["with_decorator"],
        en="with_decorator must disable recording with a decorator only: "
        "a line with `@` above `def`, and no `with` block",
        zh="with_decorator 应当只靠装饰器来关闭记录：在 `def` 上面写一行 `@`，不用 `with` 语句块",
    )
    expect.that(
        "set_grad_enabled" in found["with_switch"] and "with" not in found["with_switch"],
        en="with_switch must turn the global switch off and restore it, with "
        "`torch.set_grad_enabled` and without a `with` block",
        zh="with_switch 应当自己用 `torch.set_grad_enabled` 关闭和恢复全局开关，不用 `with` 语句块",
    )


def test_x_stays(solved, submission, draw, expect):
    """x still has requires_grad=True and its old values

    x 仍然是 requires_grad=True，数值不变
    """
    for name in FUNCTIONS:
        values = draw.randn(3)
        x = submission.hold(values, requires_grad=True)
        submission.call(name, x)
        expect.that(
            x.attr("requires_grad").value is True,
            en=f"after {name}(x), x.requires_grad is False; "
            "disable the recording and leave x unchanged",
            zh=f"调用 {name}(x) 之后，x.requires_grad 变成了 False；要关闭的是记录，不要改动 x",
        )
        expect.close(
            x.read(), values, what={"en": f"x after {name}(x)", "zh": f"{name}(x) 之后的 x"}
        )


def test_switch_as_before(solved, submission, draw, expect):
    """leaves gradient recording on or off, as it was

    梯度记录的开关和调用前一样
    """
    state_en, state_zh = {True: "on", False: "off"}, {True: "开着", False: "关着"}
    for name in FUNCTIONS:
        for before in (True, False):
            x = submission.hold(draw.randn(3), requires_grad=True)
            submission.set_grad_enabled(before)
            submission.call(name, x)
            after = submission.grad_enabled()
            submission.set_grad_enabled(True)
            expect.that(
                after is before,
                en=f"recording was {state_en[before]} before {name}(x) and is {state_en[after]} "
                "after it; restore the state from before the call",
                zh=f"调用 {name}(x) 之前，梯度记录是{state_zh[before]}的，之后却是"
                f"{state_zh[after]}的；请恢复成调用之前的状态",
            )
