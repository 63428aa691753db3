def keep_graph(w, x):
    return w * w * x
