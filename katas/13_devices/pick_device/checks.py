"""Machines with and without CUDA, simulated through `torch.cuda.is_available()`."""


def pretend(side, there):
    """Replace the code of the function itself, so that it works under any imported name."""
    side.build("None", imports=f"torch.cuda.is_available.__code__ = (lambda: {there}).__code__")


def picked(submission, expect, there):
    pretend(submission, there)
    held = submission()
    expect.that(
        held.type == "torch.device",
        en=f"the result has type {held.type}, wanted torch.device",
        zh=f"返回值的类型是 {held.type}，应为 torch.device",
    )
    return str(held.value)


def test_answers(submission, draw, expect):
    """picks CUDA if it is available, else the CPU

    有 CUDA 时选 CUDA，没有时选 CPU
    """
    # False first: a result that is kept from the first call stays on the CPU.
    drawn = draw.randint(0, 2, (40,)).bool().tolist()
    asked = (False, True, *drawn)
    answers = [picked(submission, expect, there) for there in asked]
    for there, found in zip(asked, answers, strict=True):
        wanted = ("cuda", "cuda:0") if there else ("cpu",)
        expect.that(
            found in wanted,
            en=f"torch.cuda.is_available() is {there}, but the result is {found}, wanted "
            f"{wanted[0]}; call is_available() each time the function is called",
            zh=f"torch.cuda.is_available() 为 {there}，返回的却是 {found}，应为 {wanted[0]}；"
            "每次调用函数时都要调用 is_available()",
        )
