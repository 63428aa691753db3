# mistake: binds a local name to new zeros instead of changing .grad, so the gradients of w and of the optimizer's tensors stay
import torch


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
    others = [p for group in optimizer.param_groups for p in group["params"]] + [w]
    for tensor in others:
        grad = tensor.grad
        if grad is not None:
            grad = torch.zeros_like(grad)
