"""This is what you get when only the first of the optimizer's parameter groups is cleared: an optimizer may have several,
and the tensors of the others keep their gradients. Go through all of `param_groups`, or let the optimizer do it.

这是只清了优化器第一个参数组的结果：优化器可以有好几个参数组，其余各组的张量还留着梯度。
要遍历整个 `param_groups`，或者让优化器自己来清。
"""


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
    for p in optimizer.param_groups[0]["params"]:
        p.grad = None
    w.grad = None
