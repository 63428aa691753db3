"""The gradients of the model and of the optimizer were cleared, but not that of `w`. It belongs to
neither; clear it separately.

清除了模型和优化器的梯度，却漏掉了 `w`：它两边都不属于，要单独清除。
"""


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
    optimizer.zero_grad()
