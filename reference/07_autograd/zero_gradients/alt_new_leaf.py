import torch


def zero_gradients(w, xs):
    grads = []
    for x in xs:
        leaf = w.detach().clone().requires_grad_()
        torch.mean(torch.pow(x * leaf, 2)).backward()
        grads.append(leaf.grad)
    return grads
