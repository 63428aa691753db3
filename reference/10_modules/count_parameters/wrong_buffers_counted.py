"""This is what you get when the `state_dict` is counted: it also holds the buffers, such as the averages of batch norm,
lists shared tensors twice, and knows nothing of `requires_grad`. Go through `parameters()`.

这是去数 `state_dict` 的结果：里面还有 buffer（比如 batch norm 的平均值），共用的张量会列两次，
而且看不出 `requires_grad`。应该遍历 `parameters()`。
"""


def count_parameters(model):
    return sum(tensor.numel() for tensor in model.state_dict().values())
