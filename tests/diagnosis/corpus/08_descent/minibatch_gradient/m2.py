# mistake: appends w.grad itself and then zeroes it in place, so all list entries are one tensor that shows the same (last or zero) numbers


def minibatch_gradient(x, y, w, batch_size):
    gradients, sizes = [], []
    for xb, yb in zip(x.split(batch_size), y.split(batch_size)):
        if w.grad is not None:
            w.grad.zero_()
        ((xb @ w - yb) ** 2).mean().backward()
        gradients.append(w.grad)
        sizes.append(len(xb))
    full = sum(n * g for n, g in zip(sizes, gradients)) / len(x)
    return gradients, full
