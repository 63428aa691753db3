"""Weight and bias, computed from the predictions of the trained model."""

import torch

X = torch.tensor([[1.0], [2.0], [3.0]])
ALLOWED = 0.02


def line_of(model, expect):
    """Return weight and bias of a held model, from its predictions at 0 and 1."""
    answers = model(torch.tensor([[0.0], [1.0]])).value
    fits = isinstance(answers, torch.Tensor) and tuple(answers.shape) == (2, 1)
    expect.that(
        fits and answers.is_floating_point() and answers.device.type == "cpu",
        en="for inputs of shape (2, 1), the model must return floats of shape (2, 1)",
        zh="输入的形状是 (2, 1) 时，模型应返回形状为 (2, 1) 的浮点张量",
    )
    bias, at_one = answers.flatten().tolist()
    return at_one - bias, bias


def test_weight_two_bias_zero(submission, expect):
    """finds weight 2 and bias 0 for y = 2x

    对 y = 2x 学到权重 2、偏置 0
    """
    weight, bias = line_of(submission(X, 2 * X), expect)
    for name, zh, got, want in (("weight", "权重", weight, 2), ("bias", "偏置", bias, 0)):
        expect.that(
            abs(got - want) <= ALLOWED,
            en=f"for y = 2x, the error of the {name} is {abs(got - want):.4g} (allowed: "
            f"{ALLOWED}); print the loss, the weight and the bias during training",
            zh=f"y = 2x 时，{zh}的误差是 {abs(got - want):.4g}（允许误差 {ALLOWED}）；"
            "训练时把损失、权重和偏置打印出来看看",
        )


def test_other_lines(submission, draw, expect):
    """finds the weight and bias of other lines

    学到其他直线的权重和偏置
    """
    wanted = draw.number(-3, 3), draw.number(-3, 3)
    found = line_of(submission(X, wanted[0] * X + wanted[1]), expect)
    for name, zh, got, want in zip(
        ("weight", "bias"), ("权重", "偏置"), found, wanted, strict=True
    ):
        expect.that(
            abs(got - want) <= ALLOWED,
            en=f"for another line, the error of the {name} is {abs(got - want):.4g} (allowed: "
            f"{ALLOWED}); print the loss, the weight and the bias during training",
            zh=f"换成另一条直线时，{zh}的误差是 {abs(got - want):.4g}（允许误差 {ALLOWED}）；"
            "训练时把损失、权重和偏置打印出来看看",
        )
