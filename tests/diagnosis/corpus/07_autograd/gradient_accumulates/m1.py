# mistake: x.grad is one tensor that every pass adds to, so all entries are the same object and show the last sum


def gradient_accumulates(x, times):
    """Return what x.grad holds after each of several backward passes from mean(x ** 2 + 20)."""
    seen = []
    for _ in range(times):
        loss = (x ** 2 + 20).mean()
        loss.backward()
        seen.append(x.grad)
    return seen
