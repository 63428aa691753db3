"""Each function goes its own way, and leaves the caller's tensor and the caller's switch alone."""

FUNCTIONS = ("with_context", "with_decorator", "with_switch")
WORDS = ("with", "set_grad_enabled", "detach", "detach_", ".data")


def test_each_way(solved, source, expect):
    """each function goes its own way

    三个函数各用各的方式
    """
    found = {
        name: {word for word in WORDS if source.function(name).uses(word)} for name in FUNCTIONS
    }
    for name in FUNCTIONS:
        expect.that(
            not found[name] & {"detach", "detach_", ".data"},
            en=f"{name} cuts the graph with `detach` or `.data`; "
            "switch the recording off while you compute",
            zh=f"{name} 用 `detach` 或 `.data` 断开了计算图；请在计算的时候关闭记录",
        )
    expect.that(
        "with" in found["with_context"],
        en="with_context has no `with` block; open one, and compute in it",
        zh="with_context 里没有 `with` 语句块；请打开一个，在里面计算",
    )
    decorated = getattr(source.function("with_decorator").tree, "decorator_list", None)
    expect.that(
        decorated and "with" not in found["with_decorator"],
        en="with_decorator is to be kept from recording by a decorator alone: "
        "a line with `@` above `def`, and no `with` block",
        zh="with_decorator 应当只靠装饰器来关闭记录：在 `def` 上面写一行 `@`，不用 `with` 语句块",
    )
    expect.that(
        "set_grad_enabled" in found["with_switch"] and "with" not in found["with_switch"],
        en="with_switch is to turn the global switch off and back itself, with "
        "`torch.set_grad_enabled` and without a `with` block",
        zh="with_switch 应当自己用 `torch.set_grad_enabled` 关闭和恢复全局开关，不用 `with` 语句块",
    )


def test_x_stays(solved, submission, draw, expect):
    """x itself still requires grad, with its old values

    x 自己仍然 requires_grad，数值不变
    """
    for name in FUNCTIONS:
        values = draw.randn(3)
        x = submission.hold(values, requires_grad=True)
        submission.call(name, x)
        expect.that(
            x.attr("requires_grad").value is True,
            en=f"after {name}(x), x.requires_grad is False; stop the recording, leave x as it is",
            zh=f"调用 {name}(x) 之后，x.requires_grad 变成了 False；要停的是记录，不要改动 x",
        )
        expect.close(
            x.read(), values, what={"en": f"x after {name}(x)", "zh": f"{name}(x) 之后的 x"}
        )


def test_switch_as_before(solved, submission, draw, expect):
    """leaves recording on or off as it was

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
                "after it; put the switch back to what it was before",
                zh=f"调用 {name}(x) 之前，梯度记录是{state_zh[before]}的，之后却是"
                f"{state_zh[after]}的；请恢复成调用之前的状态",
            )
