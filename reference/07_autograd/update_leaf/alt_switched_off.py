def update_leaf(w, gradient, rate):
    w.requires_grad_(False)
    w.add_(-rate * gradient)
    w.requires_grad_(True)
    return w
