# mistake: the loss is computed once only, and its graph is gone after the first backward, so the second pass crashes
import torch


def gradient_accumulates(x, times):
    """Return what x.grad holds after each of several backward passes from mean(x ** 2 + 20)."""
    loss = torch.mean(x ** 2 + 20)
    history = []
    for _ in range(times):
        loss.backward()
        history.append(x.grad.clone())
    return history
