"""What comes back after a while: only the behaviour of the models is looked at, not the state."""


def trained(side, draw_values):
    """A model with given parameters whose batch norm has seen some data."""
    start, batches = draw_values
    model = side.call("make_model")
    model.set_parameters(start)
    for batch in batches:
        model(batch)
    return model


def values_for(reference, draw):
    shapes = [tuple(p.shape) for p in reference.call("make_model").parameters().values()]
    return [draw.randn(*shape) for shape in shapes], [draw.randn(6, 3) * 2 + 1 for _ in range(3)]


def loaded(side, state, expect):
    model, wanted = side.call("load", state), side.call("make_model")
    expect.that(
        model.type == wanted.type,
        en=f"load returns a {model.type}; it must return a model, made by make_model()",
        zh=f"load 返回的是 {model.type}；应该返回用 make_model() 创建的模型",
    )
    return model


def answer(model, x):
    """What the model predicts in evaluation mode, where batch norm uses its averages."""
    model.method("eval")
    return model(x).value


def change(model, values):
    """Go on with other parameters and other data, as training does."""
    start, batches = values
    model.set_parameters(start)
    model.method("train")
    for batch in batches:
        model(batch)


def test_round_trip(submission, reference, draw, expect):
    """brings everything back

    全部内容都能读回来
    """
    x = draw.randn(7, 3)
    model = trained(submission, values_for(reference, draw))
    before = answer(model, x)
    model.method("train")
    state = submission.call("save", model)
    what = {"en": "what a loaded model predicts", "zh": "读回来的模型的预测"}
    expect.close(answer(loaded(submission, state, expect), x), before, what=what)
    what = {"en": "what the saved model predicts after save", "zh": "save 之后原来模型的预测"}
    expect.close(answer(model, x), before, what=what)


def test_later_training(submission, reference, draw, expect):
    """keeps the state while the saved model is trained on

    原来的模型继续训练，状态也不变
    """
    x = draw.randn(7, 3)
    model = trained(submission, values_for(reference, draw))
    before = answer(model, x)
    state = submission.call("save", model)
    change(model, values_for(reference, draw))
    what = {
        "en": "what a loaded model predicts, when the saved one was trained on in between",
        "zh": "原来的模型在此期间继续训练过，读回来的模型的预测",
    }
    expect.close(answer(loaded(submission, state, expect), x), before, what=what)


def test_fresh_models(submission, reference, draw, expect):
    """gives a fresh model at every load

    每次读取都是全新的模型
    """
    x = draw.randn(7, 3)
    model = trained(submission, values_for(reference, draw))
    before = answer(model, x)
    state = submission.call("save", model)
    first, second = loaded(submission, state, expect), loaded(submission, state, expect)
    change(first, values_for(reference, draw))
    third = loaded(submission, state, expect)
    for other, en, zh in (
        (model, "the saved model", "原来的模型"),
        (second, "another loaded model", "另一个读回来的模型"),
        (third, "a model loaded later", "之后再读回来的模型"),
    ):
        what = {
            "en": f"what {en} predicts, when one loaded model was trained on",
            "zh": f"某个读回来的模型继续训练之后，{zh}的预测",
        }
        expect.close(answer(other, x), before, what=what)
