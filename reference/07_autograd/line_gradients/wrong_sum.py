"""The squared errors are summed instead of averaged, so every gradient is n times too large; for n
= 1 there is no difference. Check the last operation of your loss, or the `reduction` of
`MSELoss`.

对平方误差求了和，而不是取平均：梯度都大到 n 倍，只有一个样本时看不出来。请检查损失的最后一步，
或 `MSELoss` 的 `reduction` 参数。
"""


def line_gradients(x, y, w, b):
    loss = ((x * w + b - y) ** 2).sum()
    loss.backward()
    return w.grad, b.grad
