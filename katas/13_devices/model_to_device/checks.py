"""The devices of the parameters, and the parameters that the optimizer trains."""

import torch


def place_of(held):
    """Return the device type of a held tensor; for anything else, its type."""
    if held.type not in ("torch.Tensor", "torch.nn.Parameter"):
        return held.type
    return held.info.device.partition(":")[0]


def model_and_optimizer(side, expect, model, device, lr):
    """Call the submission or the reference; return both parts of its result."""
    pair = side(model, device, lr)
    expect.that(
        pair.type in ("tuple", "list") and len(pair) == 2,
        en="the result is not a pair; return (model, optimizer)",
        zh="返回值不是由两项组成的；请返回 (model, optimizer)",
    )
    return pair[0], pair[1]


def places_of_model(model):
    return [place_of(parameter) for parameter in model.method("parameters").iterate(50)]


def places_of_optimizer(optimizer):
    groups = optimizer.attr("param_groups").iterate(10)
    held = [group.method("__getitem__", "params") for group in groups]
    return [place_of(parameter) for params in held for parameter in params.iterate(50)]


def test_model_is_moved(submission, reference, device, expect):
    """puts every parameter of the model on the device

    模型的每个参数都在目标设备上
    """
    for place in ("meta", device):
        check_model(submission, reference, expect, place)
    with submission.pretended_cuda():
        check_model(submission, reference, expect, "cuda")


def check_model(submission, reference, expect, place):
    for wish in (place, torch.device(place)):
        count = len(places_of_model(reference.call("make_model")))
        made = submission.call("make_model")
        model, _ = model_and_optimizer(submission, expect, made, wish, 0.1)
        found = places_of_model(model)
        expect.that(
            found == [place] * count,
            en=f"device {place}: the model has {len(found)} parameters, on "
            f"{', '.join(sorted(set(found))) or 'no device'}; wanted {count} on {place}",
            zh=f"目标设备是 {place}，模型的 {len(found)} 个参数却在 "
            f"{'、'.join(sorted(set(found))) or '（空）'} 上；应有 {count} 个参数在 {place} 上",
        )


def test_optimizer_holds_them(submission, reference, device, expect):
    """creates the optimizer with the moved parameters

    优化器里是移动之后的参数
    """
    for place in ("meta", device):
        check_optimizer(submission, reference, expect, place)
    with submission.pretended_cuda():
        check_optimizer(submission, reference, expect, "cuda")


def check_optimizer(submission, reference, expect, place):
    count = len(places_of_model(reference.call("make_model")))
    made = submission.call("make_model")
    _, optimizer = model_and_optimizer(submission, expect, made, place, 0.1)
    found = places_of_optimizer(optimizer)
    expect.that(
        found == [place] * count,
        en=f"after a move to {place}, the optimizer holds {len(found)} parameters, on "
        f"{', '.join(sorted(set(found))) or 'no device'}; wanted the {count} parameters of the "
        f"returned model on {place}",
        zh=f"移动到 {place} 之后，优化器里有 {len(found)} 个参数，位于 "
        f"{'、'.join(sorted(set(found))) or '（空）'}；"
        f"应为返回的模型在 {place} 上的 {count} 个参数",
    )


def test_step_trains_the_model(submission, reference, device, draw, expect):
    """returns an optimizer that trains the returned model

    返回的优化器训练的就是返回的模型
    """
    shapes = [tuple(p.shape) for p in reference.call("make_model").parameters().values()]
    start = [draw.randn(*shape) for shape in shapes]
    x, cotangent = draw.randn(8, 3), draw.randn(8, 1)
    lr = draw.number(0.05, 0.2)

    def after_two_steps(side):
        model = side.call("make_model")
        model.set_parameters(start)
        model, optimizer = model_and_optimizer(side, expect, model, device, lr)
        inputs = side.hold(x).method("to", device)
        for _ in range(2):
            optimizer.method("zero_grad")
            model(inputs).backward(cotangent)
            optimizer.method("step")
        return list(model.parameters().values())

    got, want = after_two_steps(submission), after_two_steps(reference)
    expect.that(
        len(got) == len(want),
        en=f"the returned model has {len(got)} parameters, wanted {len(want)}",
        zh=f"返回的模型有 {len(got)} 个参数，应为 {len(want)} 个",
    )
    readable = all(isinstance(p, torch.Tensor) and p.device.type == "cpu" for p in got)
    expect.that(
        readable,
        en=f"device {device}: the returned model has parameters without data",
        zh=f"目标设备是 {device}，返回的模型却有不含数据的参数",
    )
    expect.that(
        not all(torch.equal(new, old) for new, old in zip(got, start, strict=True)),
        en="two steps of the optimizer leave the returned model unchanged; "
        "create the optimizer with the parameters of the returned model",
        zh="优化器更新了两步，返回的模型却没有变化；请用返回的这个模型的参数来创建优化器",
    )
    for number, (new, wanted) in enumerate(zip(got, want, strict=True), 1):
        what = {
            "en": f"parameter {number} of the model after two steps",
            "zh": f"更新两步之后模型的第 {number} 个参数",
        }
        expect.close(new, wanted, rtol=1e-4, atol=1e-5, what=what)
