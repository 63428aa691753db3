# mistake: detach() shares memory, so the in-place updates overwrite the caller's w


def fit_matrix(x, y, w, rate, steps):
    weights = w.detach()
    for _ in range(steps):
        gradient = 2 * x.T @ (x @ weights - y)
        weights -= rate * gradient
    return weights
