"""`eval()` does not disable recording: it only changes dropout and batch norm. The prediction still
keeps its graph, which uses memory. Use `torch.no_grad()` as well.

`eval()` 不会停止记录：它只影响 dropout 和 batch norm，预测结果仍然保留着计算图，占用内存。还要
用 `torch.no_grad()`。
"""


def predict(model, x):
    was_training = model.training
    model.eval()
    prediction = model(x)
    model.train(was_training)
    return prediction
