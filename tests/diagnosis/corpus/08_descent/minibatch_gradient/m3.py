# mistake: the list keeps w.grad itself instead of a copy, and zero_() clears that same tensor in place, so all entries are one tensor of zeros and so is the total.
import torch


def minibatch_gradient(x, y, w, batch_size):
    """Return the gradient of each batch's mean squared error, and that of all samples."""
    grads = []
    sizes = []
    for xb, yb in zip(x.split(batch_size), y.split(batch_size)):
        loss = ((xb @ w - yb) ** 2).mean()
        loss.backward()
        grads.append(w.grad)
        sizes.append(len(xb))
        w.grad.zero_()
    total = sum(n * g for n, g in zip(sizes, grads)) / len(x)
    return grads, total
