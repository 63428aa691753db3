import torch


def zero_gradients(w, xs):
    grads = []
    for i in range(len(xs)):
        if w.grad is not None:
            w.grad.zero_()
        torch.mean((xs[i] * w) ** 2).backward()
        grads.append(w.grad.clone())
    return grads
