# mistake: requires_grad_(False) does not make a new tensor but switches the caller's x itself off


def live_values(x):
    """Return the values of x without grad, in the same memory."""
    return x.requires_grad_(False)


def saved_values(x):
    """Return the values of x without grad, in memory of their own."""
    return x.clone().detach()


def total_and_capped(x):
    """Return the sum of exp(x), with its gradient, and exp(x) capped at 1, without."""
    y = x.exp()
    return y.sum(), y.detach().clone().clamp_(max=1)
