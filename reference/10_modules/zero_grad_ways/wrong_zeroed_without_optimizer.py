"""The gradients of the model and of `w` were zeroed in place, but not those of the optimizer. It
may hold other tensors, and these keep their gradients. Take the tensors from all parameter
groups of the optimizer.

把模型和 `w` 的梯度原地清零了，但没有处理优化器：优化器里可能还有其他张量，它们的梯度都还在。要从优
化器的每个参数组里取出它的张量。
"""


def zero_grad_ways(model, optimizer, w):
    for tensor in (*model.parameters(), w):
        if tensor.grad is not None:
            tensor.grad.zero_()
