def layer_gradients(x, y, w, b):
    error = (x @ w + b - y).detach()
    slope = 2 * error / error.numel()
    return x.T @ slope, slope.sum(dim=0)
