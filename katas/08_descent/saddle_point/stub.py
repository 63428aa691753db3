import torch


def saddle_point(f, point):
    """Return "minimum", "maximum" or "saddle" for a point where the gradient of f is zero."""
    # TODO: compute the Hessian of f at the point, and check the signs of its eigenvalues.
    raise NotImplementedError
