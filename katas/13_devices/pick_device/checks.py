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


def test_answers(submission, draw, expect):
    """picks CUDA where it is available, and the CPU where it is not

    有 CUDA 时选 CUDA，没有时选 CPU
    """
    # "No" first: an answer that is kept from the first call stays on the CPU.
    drawn = draw.randint(0, 2, (40,)).bool().tolist()
    asked = (False, True, *drawn)
    answers = [picked(submission, expect, there) for there in asked]
    for there, found in zip(asked, answers, strict=True):
        wanted = ("cuda", "cuda:0") if there else ("cpu",)
        expect.that(
            found in wanted,
            en=f"torch.cuda.is_available() says {there}, and the answer is {found}; "
            f"wanted {wanted[0]}. Ask each time the function is called",
            zh=f"torch.cuda.is_available() 为 {there}，返回的却是 {found}，应为 {wanted[0]}。"
            "每次调用时都要问",
        )
