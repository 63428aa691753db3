"""`requires_grad` was read from the tensors of a `state_dict()`. These tensors are detached, so
`requires_grad` is False for all of them and nothing is counted. Read it from the parameters
themselves.

查询的是 `state_dict` 里的张量的 `requires_grad`：它们都已经从计算图分离，`requires_grad` 全
是 False，所以什么也没数到。请直接查询参数本身。
"""


def count_parameters(model):
    return sum(t.numel() for t in model.state_dict().values() if t.requires_grad)
