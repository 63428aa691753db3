"""This is what you get when the step is taken while autograd records: a leaf that requires grad must not be
changed in place then, and PyTorch stops. Put the step into `with torch.no_grad():`.

这是在 autograd 还在记录时就更新的结果：这时不允许原地修改 requires_grad 的叶子张量，PyTorch 会报错。
把更新放进 `with torch.no_grad():`。
"""


def optimizer_step(parameters, lr):
    for p in parameters:
        if p.grad is not None:
            p -= lr * p.grad
