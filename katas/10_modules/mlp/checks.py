"""The gradients of a backward pass, on numbers that make all sums exact."""


def test_gradients(submission, reference, draw, expect):
    """passes gradients back to both layers

    梯度能传回两个线性层
    """
    # Whole numbers, and halves in the first bias: all sums are exact, and no hidden number is 0.
    values = [
        draw.randint(-3, 4, (200, 784)).float(),
        draw.randint(-3, 4, (200,)) + 0.5,
        draw.randint(-3, 4, (10, 200)).float(),
        draw.randint(-3, 4, (10,)).float(),
    ]
    x, cotangent = draw.randint(-1, 2, (3, 784)).float(), draw.randint(-3, 4, (3, 10)).float()
    found = []
    for side in (submission, reference):
        model = side()
        shapes = [tuple(p.shape) for p in model.parameters().values()]
        expect.that(
            shapes == [tuple(value.shape) for value in values],
            en=f"parameters() yields tensors of shapes {shapes[:6]}; wanted the weight and the "
            "bias of the first layer, then those of the second",
            zh=f"parameters() 给出的张量形状为 {shapes[:6]}；应依次为第一层的权重、偏置，"
            "第二层的权重、偏置",
        )
        model.set_parameters(values)
        scores = model(x)
        expect.that(
            scores.info.requires_grad,
            en="the scores have requires_grad=False: they are detached from the parameters",
            zh="分数的 requires_grad=False：它们与参数之间的计算图断开了",
        )
        scores.backward(cotangent)
        # Without their names, which are the learner's own.
        held = model.method("parameters").iterate(len(values))
        found.append([parameter.grad() for parameter in held])
    names = (
        ("the weight of the first layer", "第一层的权重"),
        ("the bias of the first layer", "第一层的偏置"),
        ("the weight of the second layer", "第二层的权重"),
        ("the bias of the second layer", "第二层的偏置"),
    )
    for (en, zh), got, want in zip(names, *found, strict=True):
        expect.that(
            got is not None,
            en=f"no gradient reaches {en}, so it cannot be trained",
            zh=f"梯度传不到{zh}，它无法训练",
        )
        what = {"en": f"the gradient of {en}", "zh": f"{zh}的梯度"}
        expect.close(got, want, rtol=1e-4, atol=1e-3, what=what)
