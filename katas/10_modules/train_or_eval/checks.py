"""One model in both modes: its predictions, and its state after the call."""

MODEL = (
    "nn.Sequential(nn.Linear(3, 6), nn.BatchNorm1d(6), nn.ReLU(), "
    "nn.Sequential(nn.Dropout(0.5), nn.Linear(6, 2)))"
)
SHAPES = ((6, 3), (6,), (6,), (6,), (2, 6), (2,))
STATE = "lambda model: [tensor.clone() for tensor in model.state_dict().values()]"
MODES = "lambda model: [module.training for module in model.modules()]"
TITLES = {True: ("training", "训练"), False: ("evaluation", "评估")}


def model_in(side, values, training):
    """A model in one of the modes, whose batch norm has seen some data."""
    start, batches = values
    model = side.build(MODEL)
    model.set_parameters(start)
    for batch in batches:
        model(batch)
    return model.method("train", training)


def inputs(draw):
    start = [draw.randn(*shape) for shape in SHAPES]
    return start, [draw.randn(8, 3) * 2 + 1 for _ in range(3)]


def tensor_of(answer, expect):
    expect.that(
        answer.type == "torch.Tensor",
        en=f"predict returns {answer.type}, wanted a plain tensor: the output of the model",
        zh=f"predict 返回的是 {answer.type}，应为普通张量，也就是模型的输出",
    )
    return answer


def test_answer(submission, reference, draw, expect):
    """predicts in evaluation mode

    在评估模式下预测
    """
    values, x = inputs(draw), draw.randn(5, 3)
    for training, (en, zh) in TITLES.items():
        model, wanted = (model_in(side, values, training) for side in (submission, reference))
        want = reference(wanted, x)
        for number in (1, 2):
            what = {
                "en": f"prediction {number} of a model passed in {en} mode",
                "zh": f"传入处于{zh}模式的模型，第 {number} 次预测",
            }
            got = tensor_of(submission(model, x), expect)
            expect.close(got, want, rtol=1e-4, atol=1e-5, what=what)


def test_single_row(submission, reference, draw, expect):
    """predicts for a single row

    能预测单独一行
    """
    values, x = inputs(draw), draw.randn(1, 3)
    model, wanted = (model_in(side, values, True) for side in (submission, reference))
    got, raised = submission.attempt("predict", model, x)
    expect.that(
        raised is None,
        en=f"with a single row, predict raises {raised and raised.exception}: "
        f"{raised and raised.message[:90]}; in evaluation mode, one row is enough",
        zh=f"只有一行时抛出 {raised and raised.exception}：{raised and raised.message[:90]}；"
        "评估模式下，一行就够了",
    )
    what = {"en": "the prediction for one row", "zh": "对单独一行的预测"}
    expect.close(tensor_of(got, expect), reference(wanted, x), rtol=1e-4, atol=1e-5, what=what)


def test_mode_restored(solved, submission, draw, expect):
    """restores the mode of the model

    恢复模型原来的模式
    """
    values, x = inputs(draw), draw.randn(5, 3)
    for training, (en, zh) in TITLES.items():
        model = model_in(submission, values, training)
        submission(model, x)
        modes = submission.build(MODES)(model).value
        expect.that(
            modes == [training] * len(modes),
            en=f"the model was passed in {en} mode, and its mode changed; restore the mode",
            zh=f"传入时模型处于{zh}模式，返回后模式变了；请恢复原来的模式",
        )


def test_nothing_else_changes(solved, submission, draw, expect):
    """changes no averages and records no gradients

    不改动平均值，也不记录梯度
    """
    values, x = inputs(draw), draw.randn(5, 3)
    model = model_in(submission, values, True)
    state = submission.build(STATE)
    before = state(model).value
    answer = tensor_of(submission(model, x), expect)
    expect.that(
        not answer.info.requires_grad,
        en="the prediction has requires_grad=True: autograd recorded it",
        zh="预测结果的 requires_grad=True：autograd 把它记录下来了",
    )
    what = {
        "en": "the model's parameters and averages after predict",
        "zh": "predict 之后模型的参数和平均值",
    }
    expect.close(state(model).value, before, what=what)
    expect.that(
        submission.grad_enabled(),
        en="after predict, gradient recording is off; restore it",
        zh="predict 之后，梯度记录处于关闭状态；请恢复原来的状态",
    )
    submission.set_grad_enabled(False)
    submission(model, x)
    recording = submission.grad_enabled()
    submission.set_grad_enabled(True)
    expect.that(
        not recording,
        en="gradient recording was off before predict and is on afterwards; restore it",
        zh="梯度记录在 predict 之前是关闭的，之后却打开了；请恢复原来的状态",
    )


def test_inputs(solved, submission, draw, expect):
    """leaves the input unchanged

    不改动输入
    """
    values, x = inputs(draw), draw.randn(4, 3)
    held = submission.hold(x)
    submission(model_in(submission, values, True), held)
    expect.close(held.read(), x, what={"en": "x after the call", "zh": "调用之后的 x"})
