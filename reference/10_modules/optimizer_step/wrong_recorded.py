"""The update was made while autograd was recording. A leaf tensor with `requires_grad=True` cannot
be changed in place then, and PyTorch raises an error. Put the update into `with
torch.no_grad():`.

更新时 autograd 还在记录：这时不允许原地修改 `requires_grad=True` 的叶子张量，PyTorch 会报错。把更新
放进 `with torch.no_grad():`。
"""


def optimizer_step(parameters, lr):
    for p in parameters:
        if p.grad is not None:
            p -= lr * p.grad
