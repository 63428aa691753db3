# mistake: the previous total is remembered as a reference to w.grad instead of a clone, and backward adds to that tensor in place, so the difference is zero for every step after the first
import torch


def zero_gradients(w, xs):
    """Return a list: for each row x of xs, the gradient of mean((x * w) ** 2) by w, alone."""
    if w.grad is None:
        w.grad = torch.zeros_like(w)
    before = w.grad.clone()
    grads = []
    for x in xs:
        loss = ((x * w) ** 2).mean()
        loss.backward()
        # what this step has added
        grads.append(w.grad - before)
        before = w.grad
    return grads
