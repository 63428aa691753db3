def update_leaf(w, gradient, rate):
    w.data = w.data - rate * gradient
    return w
