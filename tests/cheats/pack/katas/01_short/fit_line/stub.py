def fit_line(x, y):
    # TODO: fit.
    raise NotImplementedError
