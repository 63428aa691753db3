"""Each optimizer makes a few steps on a small model; LBFGS, which needs a closure, comes last."""

NAMES = ("Adagrad", "Adam", "Adamax", "ASGD", "RMSprop", "Rprop", "SGD", "LBFGS")
CLASS = "lambda optimizer: type(optimizer).__name__"


def model_in(side, start):
    model = side.build("nn.Linear(2, 1)")
    model.set_parameters(start)
    return model


def data(draw):
    x = draw.randn(8, 2)
    y = x @ draw.randn(2, 1) + draw.number(1.0, 2.0) + 0.1 * draw.randn(8, 1)
    return [draw.randn(1, 2), draw.randn(1)], x, y


def test_known_names(submission, draw, expect):
    """creates the optimizer with that name

    创建这个名字的优化器
    """
    start, _, _ = data(draw)
    lr = draw.number(0.02, 0.2)
    class_of = submission.build(CLASS)
    rate_of = submission.build("lambda optimizer: optimizer.param_groups[0]['lr']")
    for name in NAMES:
        parameters = model_in(submission, start).method("parameters")
        optimizer, raised = submission.attempt("optimizer_by_name", name, parameters, lr)
        expect.that(
            raised is None,
            en=f"{name}: raises {raised and raised.exception}: {raised and raised.message[:90]}",
            zh=f"{name}：抛出 {raised and raised.exception}：{raised and raised.message[:90]}",
        )
        found = class_of(optimizer).value
        expect.that(
            found == name,
            en=f"asked for {name}, got an object of class {found}",
            zh=f"要的是 {name}，得到的是 {found} 类的对象",
        )
        rate = rate_of(optimizer).value
        expect.that(
            type(rate) is float and abs(rate - lr) < 1e-9,
            en=f"the learning rate of {name} is not the lr that was passed",
            zh=f"{name} 的学习率不是传入的 lr",
        )


def test_unknown_names(submission, draw, expect):
    """raises ValueError for any other name

    遇到其他名字抛出 ValueError
    """
    start, _, _ = data(draw)
    # Names close to a known one; other names in torch.optim; one that is not a class.
    names = ("Newton", "adam", "AdamW", "NAdam", "SparseAdam", "Optimizer", "lr_scheduler", "")
    for name in names:
        parameters = model_in(submission, start).method("parameters")
        _, raised = submission.attempt("optimizer_by_name", name, parameters, 0.1)
        found = raised.exception if raised else "nothing"
        expect.that(
            raised is not None and "ValueError" in raised.bases,
            en=f"the name {name!r} raises {found}; wanted ValueError",
            zh=f"名字 {name!r} "
            f"{f'抛出的是 {found}' if raised else '没有抛出异常'}，应为 ValueError",
        )


def test_steps(submission, reference, draw, expect):
    """makes training steps with each optimizer

    每一种优化器都能更新参数
    """
    start, x, y = data(draw)

    def three_steps(side, name):
        model = model_in(side, start)
        parameters = model.method("parameters")
        optimizer = side.call("optimizer_by_name", name, parameters, 0.05)
        losses = []
        for _ in range(3):
            loss, raised = side.attempt("train_step", model, optimizer, x, y)
            expect.that(
                raised is None,
                en=f"train_step with {name} raises {raised and raised.exception}: "
                f"{raised and raised.message[:90]}",
                zh=f"用 {name} 调用 train_step 时抛出 {raised and raised.exception}："
                f"{raised and raised.message[:90]}",
            )
            losses.append(loss.value)
        return losses, list(model.parameters().values())

    for name in NAMES:
        (losses, got), (wanted_losses, want) = (
            three_steps(side, name) for side in (submission, reference)
        )
        expect.that(
            all(type(loss) is float for loss in losses),
            en="train_step must return a Python float",
            zh="train_step 应返回 Python float",
        )
        what = {"en": f"the losses of three steps of {name}", "zh": f"{name} 更新三步的损失"}
        expect.close(losses, wanted_losses, rtol=1e-3, atol=1e-4, what=what)
        what = {
            "en": f"weight and bias after three steps of {name}",
            "zh": f"{name} 更新三步之后的权重和偏置",
        }
        expect.close(got, want, rtol=1e-3, atol=1e-4, what=what)
