"""The initial values of a new module, which the declared cases overwrite."""

import torch


def test_starts_with_ones(submission, expect):
    """has n factors, initialised to 1

    有 n 个系数，初始值为 1
    """
    for n in (3, 1):
        found = list(submission(n).parameters().values())
        expect.that(
            len(found) == 1,
            en=f"parameters() of Scale({n}) yields {len(found)} tensors, "
            f"wanted one of shape ({n},)",
            zh=f"Scale({n}) 的 parameters() 给出 {len(found)} 个张量，应为一个，形状是 ({n},)",
        )
        what = {"en": f"the factors of a new Scale({n})", "zh": f"新建的 Scale({n}) 的系数"}
        expect.close(found[0], torch.ones(n), what=what)


def test_optimizer_trains_it(submission, reference, draw, expect):
    """can be trained by an optimizer

    可以用优化器训练
    """
    x, cotangent = draw.randn(5, 3), draw.randn(5, 3)
    answers = []
    for side in (submission, reference):
        model = side(3)
        count = len(model.parameters())
        expect.that(
            count > 0,
            en="parameters() is empty, so an optimizer has nothing to train",
            zh="parameters() 是空的，优化器没有东西可以训练",
        )
        optimizer = side.build("lambda model: torch.optim.SGD(model.parameters(), lr=0.1)")(model)
        output = model(x)
        expect.that(
            output.type == "torch.Tensor" and output.info.requires_grad,
            en="the output does not depend on any parameter with requires_grad=True",
            zh="输出不依赖任何 requires_grad=True 的参数",
        )
        output.backward(cotangent)
        optimizer.method("step")
        answers.append(model(x).value)
    what = {"en": "the output after one step of SGD", "zh": "SGD 更新一步之后的输出"}
    expect.close(answers[0], answers[1], rtol=1e-4, atol=1e-5, what=what)
