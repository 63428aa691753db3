def update_leaf(w, gradient, rate):
    w.detach().sub_(gradient, alpha=rate)
    return w
