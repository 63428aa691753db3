"""One model in both modes: what it answers, and how it is left behind."""

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
        en=f"predict returns {answer.type}; wanted a plain tensor, the answer of the model",
        zh=f"predict 返回的是 {answer.type}，应为普通张量，也就是模型的输出",
    )
    return answer


def test_answer(submission, reference, draw, expect):
    """predicts as in use, not as in training

    按使用时的方式预测，而不是训练时
    """
    values, x = inputs(draw), draw.randn(5, 3)
    for training, (en, zh) in TITLES.items():
        model, wanted = (model_in(side, values, training) for side in (submission, reference))
        want = reference(wanted, x)
        for number in (1, 2):
            what = {
                "en": f"prediction {number} of a model that came in {en} mode",
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
        en=f"one row: raises {raised and raised.exception}: {raised and raised.message[:90]}; "
        "in evaluation mode a single row is enough",
        zh=f"只有一行时抛出 {raised and raised.exception}：{raised and raised.message[:90]}；"
        "评估模式下一行就够了",
    )
    what = {"en": "the prediction for one row", "zh": "对单独一行的预测"}
    expect.close(tensor_of(got, expect), reference(wanted, x), rtol=1e-4, atol=1e-5, what=what)


def test_mode_restored(solved, submission, draw, expect):
    """leaves the model in the mode it was in

    模型的模式与之前一样
    """
    values, x = inputs(draw), draw.randn(5, 3)
    for training, (en, zh) in TITLES.items():
        model = model_in(submission, values, training)
        submission(model, x)
        modes = submission.build(MODES)(model).value
        expect.that(
            modes == [training] * len(modes),
            en=f"the model came in {en} mode and is left in another; put it back as it was",
            zh=f"传入时模型处于{zh}模式，返回后却变了；请恢复成原来的样子",
        )


def test_nothing_else_changes(solved, submission, draw, expect):
    """changes no averages, and records nothing

    不改动平均值，也不记录梯度
    """
    values, x = inputs(draw), draw.randn(5, 3)
    model = model_in(submission, values, True)
    state = submission.build(STATE)
    before = state(model).value
    answer = tensor_of(submission(model, x), expect)
    expect.that(
        not answer.info.requires_grad,
        en="the prediction requires grad: autograd has recorded it",
        zh="预测结果带着 requires_grad：autograd 把它记录下来了",
    )
    what = {
        "en": "the model's parameters and averages after predict",
        "zh": "predict 之后模型的参数和平均值",
    }
    expect.close(state(model).value, before, what=what)
    expect.that(
        submission.grad_enabled(),
        en="after predict, autograd records nothing any more; undo that switch too",
        zh="predict 之后 autograd 不再记录了；这个开关也要恢复",
    )
    submission.set_grad_enabled(False)
    submission(model, x)
    recording = submission.grad_enabled()
    submission.set_grad_enabled(True)
    expect.that(
        not recording,
        en="the caller had switched recording off, and after predict it is on; leave it as it was",
        zh="调用者事先关掉了梯度记录，predict 之后却打开了；请保持原样",
    )


def test_inputs(solved, submission, draw, expect):
    """leaves the inputs as they are

    不改动输入
    """
    values, x = inputs(draw), draw.randn(4, 3)
    held = submission.hold(x)
    submission(model_in(submission, values, True), held)
    expect.close(held.read(), x, what={"en": "x after the call", "zh": "调用之后的 x"})
