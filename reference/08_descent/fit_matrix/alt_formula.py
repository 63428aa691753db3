def fit_matrix(x, y, w, rate, steps):
    for _ in range(steps):
        w = w - rate * 2 * x.T @ (x @ w - y)
    return w
