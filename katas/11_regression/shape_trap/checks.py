"""Targets of shape (n,) and predictions of shape (m, 1), which YAML cannot describe."""

import torch

ALLOWED = 0.01


def check_untouched(expect, held, values):
    """Fail if the call changed its inputs."""
    for name, part in held.items():
        found = part.read()
        expect.that(
            isinstance(found, torch.Tensor) and found.equal(values[name]),
            en=f"the call changed the input {name}; use new tensors, not in-place operations",
            zh=f"调用改动了输入 {name}；请改用新张量，不要原地修改",
        )


def judge_fit(submission, expect, draw, rows, columns):
    """Train on a random line, and compare the model's predictions with that line."""
    weight, bias = draw.randn(columns, 1), draw.number(1, 3)
    weight = weight / weight.norm() * draw.number(1.5, 3)  # never flat, so the mean is wrong
    x, fresh = draw.randn(rows, columns), draw.randn(50, columns)
    y = (x @ weight + bias + 0.01 * draw.randn(rows, 1)).flatten()
    data = {"x": submission.hold(x), "y": submission.hold(y)}
    answers = submission(data["x"], data["y"])(fresh).value
    check_untouched(expect, data, {"x": x, "y": y})
    expect.that(
        isinstance(answers, torch.Tensor) and answers.is_floating_point(),
        en="for new inputs, the returned model must return a float tensor",
        zh="用新输入调用返回的模型，应得到浮点张量",
    )
    expect.that(
        tuple(answers.shape) == (50, 1),
        en=f"for inputs of shape (50, {columns}), the model returns shape "
        f"{tuple(answers.shape)}, wanted (50, 1)",
        zh=f"输入形状是 (50, {columns}) 时，模型预测值的形状是 "
        f"{tuple(answers.shape)}，应为 (50, 1)",
    )
    error = (answers.double() - (fresh @ weight + bias)).square().mean().item()
    spread = answers.double().std().item()
    expect.that(
        error < ALLOWED,
        en=f"on new inputs of shape (50, {columns}), the mean squared error is {error:.4g}; it "
        f"must be below {ALLOWED}. Standard deviation of the predictions: {spread:.3g}, of the "
        f"true line: {(fresh @ weight).std().item():.3g}",
        zh=f"在形状为 (50, {columns}) 的新输入上，均方误差是 {error:.4g}，要小于 {ALLOWED}；"
        f"预测值的标准差是 {spread:.3g}，真实直线的是 {(fresh @ weight).std().item():.3g}",
    )


def test_one_column(submission, draw, expect):
    """learns the line with one input column

    输入只有一列时学到直线
    """
    judge_fit(submission, expect, draw, 40, 1)


def test_several_columns(submission, draw, expect):
    """learns the line with several input columns

    输入有多列时学到直线
    """
    judge_fit(submission, expect, draw, 60, 3)
