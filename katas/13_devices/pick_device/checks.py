"""Machines with and without CUDA, as far as `torch.cuda.is_available()` can tell."""


def pretend(side, there):
    """Let the function itself answer, so that every name it was imported under does."""
    side.build("None", imports=f"torch.cuda.is_available.__code__ = (lambda: {there}).__code__")


def picked(submission, expect, there):
    pretend(submission, there)
    held = submission()
    kind = {"device": "torch.device"}.get(held.type, held.type)
    expect.that(
        kind == "torch.device",
        en=f"the answer is a {kind}, wanted a torch.device",
        zh=f"返回值的类型是 {kind}，应为 torch.device",
    )
    return str(held.value)


def test_with_cuda(submission, expect):
    """picks CUDA where it is available

    有 CUDA 时选 CUDA
    """
    found = picked(submission, expect, True)
    expect.that(
        found in ("cuda", "cuda:0"),
        en=f"torch.cuda.is_available() says True, and the answer is {found}; wanted cuda. "
        "Ask each time the function is called",
        zh=f"torch.cuda.is_available() 为 True，返回的却是 {found}，应为 cuda。每次调用时都要问",
    )


def test_without_cuda(submission, expect):
    """picks the CPU where it is not

    没有 CUDA 时选 CPU
    """
    found = picked(submission, expect, False)
    expect.that(
        found == "cpu",
        en=f"torch.cuda.is_available() says False, and the answer is {found}; wanted cpu",
        zh=f"torch.cuda.is_available() 为 False，返回的却是 {found}，应为 cpu",
    )
