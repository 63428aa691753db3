"""Tensors on the device of the run, and on a simulated GPU with the errors of a real one."""

import numpy as np

# Some on the GPU, some not; some with requires_grad=True, some not.
RECORDED = ("scores", "loss")
TO_CUDA = f"""lambda values: {{
    name: x if name == "square" else x.to("cuda:0").requires_grad_(name in {RECORDED})
    for name, x in values.items()
}}"""
SHAPES = {"loss": (), "scores": (3, 4), "column": (5, 1), "square": (2, 2)}


def check_array(expect, held, name, want):
    """Compare one entry of the result with the input values."""
    part = held[name]
    expect.that(
        part.type == "numpy.ndarray",
        en=f"{name!r} has type {part.type}, wanted numpy.ndarray",
        zh=f"{name!r} 的类型是 {part.type}，应为 numpy.ndarray",
    )
    what = {"en": f"the array {name!r}", "zh": f"数组 {name!r}"}
    expect.close(part.value, want, what=what)


def check_dict(expect, held, names):
    expect.that(
        held.type == "dict",
        en=f"the result has type {held.type}, wanted a dict",
        zh=f"返回值的类型是 {held.type}，应为字典",
    )
    expect.that(
        set(held.value) == set(names),
        en=f"the returned dict has the keys {list(held.value)[:9]}, but results has "
        f"{list(names)}; return an array for each key",
        zh=f"返回的字典的键是 {list(held.value)[:9]}，而 results 的键是 {list(names)}；"
        "每个键都要有一个数组",
    )


def results(side, values, recorded):
    """A dict of leaf tensors on the run's device; those in `recorded` have requires_grad=True."""
    held = side.hold(dict(values))
    for name in recorded:
        held[name].method("requires_grad_")
    return held


def test_from_a_graph(submission, draw, expect):
    """converts tensors to arrays, with and without a graph

    有没有计算图的张量都能转换成数组
    """
    values = {name: draw.randn(*shape) for name, shape in SHAPES.items()}
    values["labels"] = draw.randint(0, 10, (4,))
    values["mask"] = draw.randint(0, 2, (3,)).bool()
    values["double"] = draw.randn(2).double()
    held = submission(results(submission, values, ("loss", "scores", "double")))
    check_dict(expect, held, values)
    for name, value in values.items():
        check_array(expect, held, name, value.numpy())


def test_from_a_gpu(submission, draw, expect):
    """copies tensors from a GPU to the CPU first

    GPU 上的张量先拷贝到 CPU
    """
    values = {name: draw.randn(*shape) for name, shape in SHAPES.items()}
    with submission.pretended_cuda():
        inputs = submission.build(TO_CUDA)(submission.hold(dict(values)))
        held, raised = submission.attempt("back_to_numpy", inputs)
    expect.that(
        raised is None,
        en=f"with a tensor on cuda:0, your code raises {raised and raised.exception}: "
        f"{raised and raised.message[:150]}",
        zh=f"张量在 cuda:0 上时，你的代码抛出 {raised and raised.exception}："
        f"{raised and raised.message[:150]}",
    )
    check_dict(expect, held, values)
    for name, value in values.items():
        check_array(expect, held, name, value.numpy())


def test_own_memory(submission, draw, expect):
    """gives each array its own memory

    每个数组都有自己的内存
    """
    for recorded in ((), ("scores", "loss")):
        values = {name: draw.randn(*shape) for name, shape in SHAPES.items()}
        inputs = results(submission, values, recorded)
        held = submission(inputs)
        check_dict(expect, held, values)
        for name, value in values.items():
            check_array(expect, held, name, value.numpy())
            inputs[name].write(value + 1)
        held.read()
        for name, value in values.items():
            expect.that(
                np.array_equal(held[name].value, value.numpy()),
                en=f"writing to the tensor {name!r} also changes the array: they share memory",
                zh=f"改动张量 {name!r}，数组也跟着变了：两者共享了内存",
            )


def test_results_stay(solved, submission, draw, expect):
    """leaves results unchanged

    不改动 results
    """
    values = {name: draw.randn(*shape) for name, shape in SHAPES.items()}
    inputs = results(submission, values, ("scores", "loss"))
    submission(inputs)
    inputs.read()
    expect.that(
        inputs.type == "dict" and set(inputs.value) == set(values),
        en="the call changed the keys of the dict results",
        zh="调用之后，results 字典的键变了",
    )
    for name, value in values.items():
        part = inputs[name]
        expect.that(
            part.type == "torch.Tensor",
            en=f"after the call, results[{name!r}] has type {part.type}; return a new dict",
            zh=f"调用之后，results[{name!r}] 的类型成了 {part.type}；请返回一个新字典",
        )
        expect.that(
            part.value.equal(value),
            en=f"the call changed the values of the tensor results[{name!r}]",
            zh=f"调用之后，张量 results[{name!r}] 的数值变了",
        )
        recorded = name in ("scores", "loss")
        expect.that(
            part.info.requires_grad is recorded,
            en=f"results[{name!r}] had requires_grad={recorded} and has "
            f"{part.info.requires_grad} after the call; `detach()` returns another tensor and "
            "does not change this one",
            zh=f"results[{name!r}] 的 requires_grad 原来是 {recorded}，调用之后成了 "
            f"{part.info.requires_grad}；`detach()` 会返回另一个张量，不改动原来的",
        )
