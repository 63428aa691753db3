"""This is what you get when the graph is cut on the way: the numbers are right, but no gradient reaches
`prediction`, and nothing could be trained with this loss. Leave out `detach()`, `.data` and `no_grad`.

这是中途切断了计算图的结果：数值没错，但梯度传不到 `prediction`，用这样的损失什么也训练不了。
不要用 `detach()`、`.data` 或 `no_grad`。
"""


def mae_and_mse(prediction, target):
    error = prediction.detach() - target
    return error.abs().mean(), (error**2).mean()
