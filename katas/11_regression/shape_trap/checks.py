"""Targets of shape (n,) and predictions of shape (m, 1): YAML knows one shape for both."""

import torch

ALLOWED = 0.01


def check_untouched(expect, held, values):
    """The data that were handed in are still what they were."""
    for name, part in held.items():
        found = part.read()
        expect.that(
            isinstance(found, torch.Tensor) and found.equal(values[name]),
            en=f"the input {name} was changed by the call; work on new tensors instead",
            zh=f"调用改动了输入 {name}；请改用新张量，不要就地修改",
        )


def judge_fit(submission, expect, draw, rows, columns):
    """Train on a line drawn afresh, and compare the model's answers with that line."""
    weight, bias = draw.randn(columns, 1), draw.number(1, 3)
    weight = weight / weight.norm() * draw.number(1.5, 3)  # never flat: the mean is no answer
    x, fresh = draw.randn(rows, columns), draw.randn(50, columns)
    y = (x @ weight + bias + 0.01 * draw.randn(rows, 1)).flatten()
    data = {"x": submission.hold(x), "y": submission.hold(y)}
    answers = submission(data["x"], data["y"])(fresh).value
    check_untouched(expect, data, {"x": x, "y": y})
    expect.that(
        isinstance(answers, torch.Tensor) and answers.is_floating_point(),
        en="called with new inputs, the returned model does not answer with a float tensor",
        zh="用新输入调用返回的模型，得到的不是浮点张量",
    )
    expect.that(
        tuple(answers.shape) == (50, 1),
        en=f"on inputs of shape (50, {columns}) the model answers with shape "
        f"{tuple(answers.shape)}, wanted (50, 1)",
        zh=f"输入形状是 (50, {columns}) 时，模型预测值的形状是 "
        f"{tuple(answers.shape)}，应为 (50, 1)",
    )
    error = (answers.double() - (fresh @ weight + bias)).square().mean().item()
    spread = answers.double().std().item()
    expect.that(
        error < ALLOWED,
        en=f"mean squared error {error:.4g} on {columns} column(s) of new inputs, below {ALLOWED} "
        f"is needed; the answers spread by {spread:.3g}, those of the true line by "
        f"{(fresh @ weight).std().item():.3g}",
        zh=f"在 {columns} 列的新输入上，均方误差是 {error:.4g}，要小于 {ALLOWED}；"
        f"预测值的标准差是 {spread:.3g}，真实直线的是 {(fresh @ weight).std().item():.3g}",
    )


def test_one_column(submission, draw, expect):
    """learns the line from one column

    一列输入时学到直线
    """
    judge_fit(submission, expect, draw, 40, 1)


def test_several_columns(submission, draw, expect):
    """learns it from several columns too

    多列输入时也能学到
    """
    judge_fit(submission, expect, draw, 60, 3)
