def minibatch_gradient(x, y, w, batch_size):
    def gradient(a, b):
        return (2 * a.T @ (a @ w - b) / len(a)).detach()

    places = range(0, len(x), batch_size)
    batches = [(x[i : i + batch_size], y[i : i + batch_size]) for i in places]
    return tuple(gradient(a, b) for a, b in batches), gradient(x, y)
