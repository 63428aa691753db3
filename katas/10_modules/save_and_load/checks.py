"""Predictions of saved and loaded models. The state itself is not looked at."""

MODEL = "nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 1))"
SHAPES = ((4, 3), (4,), (4,), (4,), (1, 4), (1,))


def trained(side, values):
    """A model with given parameters whose batch norm has seen some data."""
    model = side.build(MODEL)  # not the submission's make_model: what that gives is judged, too
    change(model, values)
    return model


def values_for(draw):
    return [draw.randn(*shape) for shape in SHAPES], [draw.randn(6, 3) * 2 + 1 for _ in range(3)]


def loaded(side, state, expect):
    model = side.call("load", state)
    expect.that(
        model.type == "torch.nn.modules.container.Sequential",
        en=f"load returns {model.type}; it must return a model created by make_model()",
        zh=f"load 返回的是 {model.type}；应该返回用 make_model() 创建的模型",
    )
    found = tuple(tuple(p.shape) for p in model.parameters().values())
    expect.that(
        found == SHAPES,
        en=f"load returns a model with parameters of shapes {found}, wanted {SHAPES}; "
        "leave make_model as it was in the stub",
        zh=f"load 返回的模型的参数形状为 {found}，应为 {SHAPES}；请保持文件里原来的 make_model",
    )
    return model


def answer(model, x):
    """Return the model's prediction in evaluation mode, where batch norm uses its averages."""
    model.method("eval")
    return model(x).value


def change(model, values):
    """Change parameters and averages, as further training does."""
    start, batches = values
    model.set_parameters(start)
    model.method("train")
    for batch in batches:
        model(batch)


def test_round_trip(submission, reference, draw, expect):
    """restores the state at the time of saving

    恢复保存时的状态
    """
    x, values = draw.randn(7, 3), values_for(draw)
    wanted = answer(trained(reference, values), x)
    model = trained(submission, values)
    state = submission.call("save", model)
    what = {"en": "the prediction of a loaded model", "zh": "加载得到的模型的预测"}
    expect.close(answer(loaded(submission, state, expect), x), wanted, what=what)
    model = trained(submission, values)
    state = submission.call("save", model)
    change(model, values_for(draw))
    what = {
        "en": "after further training of the saved model, the prediction of a loaded model",
        "zh": "原来的模型继续训练之后，加载得到的模型的预测",
    }
    expect.close(answer(loaded(submission, state, expect), x), wanted, what=what)


def test_fresh_models(submission, reference, draw, expect):
    """returns a new model at every load

    每次加载都得到全新的模型
    """
    x, values = draw.randn(7, 3), values_for(draw)
    wanted = answer(trained(reference, values), x)
    model = trained(submission, values)
    state = submission.call("save", model)
    first, second = loaded(submission, state, expect), loaded(submission, state, expect)
    change(first, values_for(draw))
    third = loaded(submission, state, expect)
    for other, en, zh in (
        (model, "the saved model", "原来的模型"),
        (second, "another loaded model", "另一个加载得到的模型"),
        (third, "a model loaded later", "之后再加载的模型"),
    ):
        what = {
            "en": f"after further training of one loaded model, the prediction of {en}",
            "zh": f"某个加载得到的模型继续训练之后，{zh}的预测",
        }
        expect.close(answer(other, x), wanted, what=what)


def test_saved_model_stays(solved, submission, reference, draw, expect):
    """leaves the saved model unchanged

    save 不改变原来的模型
    """
    x, values = draw.randn(7, 3), values_for(draw)
    model = trained(submission, values)
    submission.call("save", model)
    what = {"en": "the prediction of the saved model after save", "zh": "save 之后原来模型的预测"}
    expect.close(answer(model, x), answer(trained(reference, values), x), what=what)
    change(model, values)
    expect.that(
        model(x).info.requires_grad,
        en="after save, the model cannot be trained any more: its output has requires_grad=False",
        zh="save 之后，原来的模型无法继续训练：它的输出 requires_grad=False",
    )
