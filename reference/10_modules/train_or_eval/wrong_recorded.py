"""This is what you get when `eval()` is taken to stop the recording: it changes dropout and batch norm only, and the
prediction still carries its graph, which takes memory. Use `torch.no_grad()` as well.

这是以为 `eval()` 会停止记录的结果：它只影响 dropout 和 batch norm，预测结果还拖着整张计算图，白白占着内存。
还要用 `torch.no_grad()`。
"""


def predict(model, x):
    was_training = model.training
    model.eval()
    prediction = model(x)
    model.train(was_training)
    return prediction
