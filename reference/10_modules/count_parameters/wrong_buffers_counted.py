"""The elements of `state_dict()` were counted. It also holds buffers, such as the averages of batch
norm, it lists shared tensors twice, and its tensors do not show `requires_grad`. Use
`parameters()`.

统计的是 `state_dict` 里的元素：里面还有缓冲区（比如 batch norm 的平均值），共用的张量会列两次，而且
看不出 `requires_grad`。应该遍历 `parameters()`。
"""


def count_parameters(model):
    return sum(tensor.numel() for tensor in model.state_dict().values())
