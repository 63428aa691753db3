import torch


def zero_gradients(w: torch.Tensor, xs: torch.Tensor) -> list[torch.Tensor]:
    """Return a list: for each row x of xs, the gradient of mean((x * w) ** 2) by w, alone."""
    grads = []
    for x in xs:
        w.grad = None
        loss = ((x * w) ** 2).mean()
        loss.backward()
        grads.append(w.grad.clone())
    return grads
