"""A training step on the device of the run (values), and on `meta` and `cuda` (devices)."""

import torch


def check_untouched(expect, held, values):
    """Fail if the call changed its inputs."""
    for name, part in held.items():
        found = part.read()
        expect.that(
            isinstance(found, torch.Tensor) and found.equal(values[name]),
            en=f"the call changed the input {name}; use new tensors, not in-place operations",
            zh=f"调用改动了输入 {name}；请改用新张量，不要原地修改",
        )


def make_run(side, place, weights, columns):
    """A model on a device, with an optimizer created after the move."""
    pair = side.build(
        "(lambda model: (model, torch.optim.SGD(model.parameters(), lr=0.1)))"
        f"(nn.Linear({columns}, 3).to({place!r}))"
    )
    model, optimizer = pair[0], pair[1]
    if weights is not None:
        model.set_parameters(weights)
    return model, optimizer


def check_form(expect, loss, place):
    """The returned loss: a 0-d float32 tensor, detached, on the right device."""
    expect.that(
        loss.type == "torch.Tensor",
        en=f"the result has type {loss.type}, wanted the loss as a 0-d tensor",
        zh=f"返回值的类型是 {loss.type}，应为 0 维张量形式的损失",
    )
    info = loss.info
    expect.that(
        info.device.partition(":")[0] == place,
        en=f"model and data are on {place}, but the returned loss is on {info.device}",
        zh=f"模型和数据在 {place} 上，返回的损失却在 {info.device} 上",
    )
    expect.that(
        info.shape == () and info.dtype == "float32" and not info.requires_grad,
        en=f"the loss has shape {info.shape}, dtype {info.dtype}, requires_grad="
        f"{info.requires_grad}; wanted (), float32, False",
        zh=f"损失的形状是 {info.shape}、dtype 是 {info.dtype}、requires_grad={info.requires_grad}；"
        "应为 ()、float32、False",
    )


def test_loss_and_step(submission, reference, device, draw, expect):
    """computes the weighted loss and makes the step

    算出加权损失，并更新一步
    """
    for rows, columns in ((5, 4), (3, 3), (1, 2)):
        weights = [draw.randn(3, columns), draw.randn(3)]
        batches = [(draw.randn(rows, columns), draw.randn(rows, 3)) for _ in range(2)]
        found = []
        for side in (submission, reference):
            model, optimizer = make_run(side, device, weights, columns)
            losses = []
            for x, y in batches:
                data = {"x": side.hold(x), "y": side.hold(y)}
                loss = side(model, data["x"], data["y"], optimizer)
                check_form(expect, loss, device)
                check_untouched(expect, data, {"x": x, "y": y})
                losses.append(loss.value)
            found.append((losses, list(model.parameters().values())))
        (got_losses, got), (want_losses, want) = found
        for number, (mine, wanted) in enumerate(zip(got_losses, want_losses, strict=True), 1):
            what = {"en": f"the loss of step {number}", "zh": f"第 {number} 步的损失"}
            expect.close(mine, wanted, rtol=1e-4, atol=1e-5, what=what)
        for name, zh, mine, wanted in zip(
            ("weight", "bias"), ("权重", "偏置"), got, want, strict=True
        ):
            what = {"en": f"the model's {name} after two steps", "zh": f"更新两步之后模型的{zh}"}
            expect.close(mine, wanted, rtol=1e-4, atol=1e-5, what=what)


def check_elsewhere(submission, reference, draw, expect, place):
    """One step on another device than that of the run: loss and model must stay on it."""
    weights, data = [draw.randn(3, 2), draw.randn(3)], (draw.randn(4, 2), draw.randn(4, 3))
    model, optimizer = make_run(submission, place, weights, 2)
    x, y = (submission.hold(part).method("to", place) for part in data)
    loss, raised = submission.attempt("device_agnostic_step", model, x, y, optimizer)
    expect.that(
        raised is None,
        en=f"with model and data on {place}, your code raises {raised and raised.exception}: "
        f"{raised and raised.message[:150]}",
        zh=f"模型和数据在 {place} 上时，你的代码抛出 {raised and raised.exception}："
        f"{raised and raised.message[:150]}",
    )
    check_form(expect, loss, place)
    for name in ("weight", "bias"):
        found = model.parameter(name).info.device.partition(":")[0]
        expect.that(
            found == place,
            en=f"the model's {name} was on {place} and is on {found} after the step; "
            "do not move the model",
            zh=f"模型的 {name} 原来在 {place} 上，更新之后却在 {found} 上；不要移动模型",
        )
    if place == "cuda":
        other, optimizer = make_run(reference, "cpu", weights, 2)
        held = [reference.hold(part).method("to", "cpu") for part in data]
        wanted = reference(other, *held, optimizer)
        what = {"en": f"the loss on {place}", "zh": f"{place} 上的损失"}
        expect.close(loss.value, wanted.value, rtol=1e-4, atol=1e-5, what=what)


def test_another_device(submission, reference, draw, expect):
    """runs on the device of the model

    在模型所在的设备上执行
    """
    check_elsewhere(submission, reference, draw, expect, "meta")
    with submission.pretended_cuda():
        check_elsewhere(submission, reference, draw, expect, "cuda")
