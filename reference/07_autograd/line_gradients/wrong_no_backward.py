"""`.grad` is None: no backward pass has reached w and b. Perhaps none ran before, or it ran on copies
of w and b, or the prediction was put into a new tensor with `torch.tensor(...)`, which cuts it off
from w and b. Compute the loss from w and b themselves, call `backward()` on it, and then read the
`.grad` of these same two tensors.

`.grad` 是 None：反向传播没有传到 w 和 b。可能之前没有反向传播；可能反向传播用的是 w、b 的副本；也可能
预测值被 `torch.tensor(...)` 包成了新的张量，和 w、b 断开了。请直接由 w 和 b 计算损失，对它调用
`backward()`，然后读取这两个张量自己的 `.grad`。
"""


def line_gradients(x, y, w, b):
    loss = ((x * w + b - y) ** 2).mean()
    return w.grad, b.grad
