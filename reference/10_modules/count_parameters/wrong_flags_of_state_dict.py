"""This is what you get when `requires_grad` is asked of the tensors in a `state_dict`: they are detached, so none of
them requires grad, and nothing is counted. Ask the parameters themselves.

这是对 `state_dict` 里的张量查询 `requires_grad` 的结果：它们都已经从计算图分离，没有一个需要梯度，于是什么也没数到。
请直接查询参数本身。
"""


def count_parameters(model):
    return sum(t.numel() for t in model.state_dict().values() if t.requires_grad)
