import torch


def zero_gradients(w, xs):
    optimizer = torch.optim.SGD([w], lr=0.1)
    grads = []
    for x in xs:
        optimizer.zero_grad(set_to_none=False)
        ((x * w) ** 2).mean().backward()
        grads.append(w.grad.detach().clone())
    return grads
