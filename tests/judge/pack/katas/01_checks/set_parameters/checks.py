def test_model(submission, reference, draw, expect):
    """computes what it should

    计算正确
    """
    x, values = draw.randn(4, 3), [draw.randn(2, 3), draw.randn(2)]
    answers = []
    for side in (submission, reference):
        model = side(3)
        model.set_parameters(values)
        answers.append(model(x))
    expect.close(*answers)
