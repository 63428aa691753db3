"""Only the first parameter group of the optimizer was cleared. An optimizer can have several
groups, and the tensors of the others keep their gradients. Loop over all `param_groups`, or use
the optimizer's own method.

只清除了优化器第一个参数组的梯度：优化器可以有好几个参数组，其余各组的张量还留着梯度。要遍历整
个 `param_groups`，或者用优化器自己的方法。
"""


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
    for p in optimizer.param_groups[0]["params"]:
        p.grad = None
    w.grad = None
