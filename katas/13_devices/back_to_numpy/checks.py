"""Real tensors on the device of the run, and a stand-in for CUDA that refuses as CUDA does."""

import numpy as np

# A subclass that reports cuda:0. Whatever is computed from it stays "there" until it is brought
# to the CPU; what reads its memory fails with the words of the real thing.
STAND_IN = """
class CudaStandIn(torch.Tensor):
    device = property(lambda self: torch.device("cuda", 0))
    is_cuda = property(lambda self: True)
    is_cpu = property(lambda self: False)

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        name = getattr(func, "__name__", "")
        if name in ("numpy", "__array__") and not kwargs.get("force"):
            raise TypeError(
                "can't convert cuda:0 device type tensor to numpy. "
                "Use Tensor.cpu() to copy the tensor to host memory first."
            )
        answer = super().__torch_function__(func, types, args, kwargs)
        wishes = [*args[1:], *kwargs.values()]
        to_cpu = any(
            wish in ("cpu", torch.device("cpu"))
            if isinstance(wish, (str, torch.device))
            else type(wish) is torch.Tensor
            for wish in wishes
        )
        if name in ("cpu", "tolist", "item") or (name == "to" and to_cpu):
            if isinstance(answer, torch.Tensor):
                # A copy, as from a real GPU.
                return answer.as_subclass(torch.Tensor).clone()
        return answer

    def __array__(self, *args, **kwargs):
        return torch.Tensor.numpy(self)
"""
SHAPES = {"loss": (), "scores": (3, 4), "column": (5, 1), "square": (2, 2)}


def check_array(expect, held, name, want):
    """One entry of the answer against the values that were put in."""
    expect.that(
        name in held.value,
        en=f"the answer has no entry {name!r}",
        zh=f"返回的字典里没有 {name!r}",
    )
    part = held[name]
    expect.that(
        part.type == "numpy.ndarray",
        en=f"{name!r} is a {part.type}, wanted a numpy.ndarray",
        zh=f"{name!r} 的类型是 {part.type}，应为 numpy.ndarray",
    )
    what = {"en": f"the array {name!r}", "zh": f"数组 {name!r}"}
    expect.close(part.value, want, what=what)


def check_dict(expect, held, count):
    expect.that(
        held.type == "dict",
        en=f"the answer is a {held.type}, wanted a dict with {count} arrays",
        zh=f"返回值的类型是 {held.type}，应为含有 {count} 个数组的字典",
    )
    expect.that(
        len(held) == count,
        en=f"the dict returned has {len(held)} entries; results has {count}, and each needs one",
        zh=f"返回的字典有 {len(held)} 项；results 有 {count} 项，每一项都要有",
    )


def results(side, values, recorded):
    """A dict of leaves on the run's device; those named require grad."""
    held = side.hold(dict(values))
    for name in recorded:
        held[name].method("requires_grad_")
    return held


def test_from_a_graph(submission, draw, expect):
    """turns tensors into arrays, with a graph or without

    不管连不连计算图，都能变成数组
    """
    values = {name: draw.randn(*shape) for name, shape in SHAPES.items()}
    values["labels"] = draw.randint(0, 10, (4,))
    values["mask"] = draw.randint(0, 2, (3,)).bool()
    values["double"] = draw.randn(2).double()
    held = submission(results(submission, values, ("loss", "scores", "double")))
    check_dict(expect, held, len(values))
    for name, value in values.items():
        check_array(expect, held, name, value.numpy())


def test_from_a_gpu(submission, draw, expect):
    """brings tensors from a GPU to the CPU first

    GPU 上的张量先搬到 CPU
    """
    values = {name: draw.randn(*shape) for name, shape in SHAPES.items()}
    parts = ", ".join(
        f"{name!r}: torch.tensor({value.tolist()}).as_subclass(CudaStandIn)"
        f".requires_grad_({name in ('scores', 'loss')})"
        for name, value in values.items()
    )
    inputs = submission.build("{" + parts + "}", imports=STAND_IN)
    held, raised = submission.attempt("back_to_numpy", inputs)
    expect.that(
        raised is None,
        en=f"with a tensor on cuda:0 your code raises {raised and raised.exception}: "
        f"{raised and raised.message[:150]}",
        zh=f"张量在 cuda:0 上时，你的代码抛出 {raised and raised.exception}："
        f"{raised and raised.message[:150]}",
    )
    check_dict(expect, held, len(values))
    for name, value in values.items():
        check_array(expect, held, name, value.numpy())


def test_own_memory(submission, draw, expect):
    """gives each array memory of its own

    每个数组都有自己的内存
    """
    for recorded in ((), ("scores", "loss")):
        values = {name: draw.randn(*shape) for name, shape in SHAPES.items()}
        inputs = results(submission, values, recorded)
        held = submission(inputs)
        check_dict(expect, held, len(values))
        for name, value in values.items():
            check_array(expect, held, name, value.numpy())
            inputs[name].write(value + 1)
        held.read()
        for name, value in values.items():
            expect.that(
                np.array_equal(held[name].value, value.numpy()),
                en=f"when the tensor {name!r} changes afterwards, the array changes too: "
                "they share memory",
                zh=f"之后改动张量 {name!r}，数组也跟着变了：两者共享了内存",
            )


def test_results_stay(solved, submission, draw, expect):
    """leaves the results as they were

    不改动 results
    """
    values = {name: draw.randn(*shape) for name, shape in SHAPES.items()}
    inputs = results(submission, values, ("scores", "loss"))
    submission(inputs)
    inputs.read()
    expect.that(
        inputs.type == "dict" and set(inputs.value) == set(values),
        en="the dict results has other entries after the call",
        zh="调用之后，results 字典里的项变了",
    )
    for name, value in values.items():
        part = inputs[name]
        expect.that(
            part.type == "torch.Tensor" and part.value.equal(value),
            en=f"results[{name!r}] was changed by the call; fill a new dict",
            zh=f"results[{name!r}] 被改动了；请放进一个新字典",
        )
        expect.that(
            part.info.requires_grad is (name in ("scores", "loss")),
            en=f"results[{name!r}] no longer requires grad as before; `detach()` gives another "
            "tensor and leaves this one alone",
            zh=f"results[{name!r}] 的 requires_grad 变了；`detach()` 会返回另一个张量，不动原来的",
        )
