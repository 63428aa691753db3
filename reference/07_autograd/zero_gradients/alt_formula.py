def zero_gradients(w, xs):
    return list(2 * xs**2 * w / len(w))
