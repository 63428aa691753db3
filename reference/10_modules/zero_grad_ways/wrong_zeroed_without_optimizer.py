"""This is what you get when the gradients of the model and of `w` are zeroed in place, and the optimizer is believed to
hold nothing else: it may have been given other tensors, and theirs stay. Ask the optimizer for its own tensors,
in all its groups.

这是把模型和 `w` 的梯度就地清零、以为优化器里再没有别的张量的结果：优化器里可能还有其他张量，它们的梯度都还在。
要从优化器的每个参数组里取出它自己的张量。
"""


def zero_grad_ways(model, optimizer, w):
    for tensor in (*model.parameters(), w):
        if tensor.grad is not None:
            tensor.grad.zero_()
