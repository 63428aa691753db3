import torch


def safe_learning_rate(a):
    """Return the limit between rates that converge and rates that diverge on sum(a * θ ** 2)."""
    # One step multiplies coordinate i by 1 - 2 * rate * a[i], which must stay above -1.
    return 1 / a.max().item()
