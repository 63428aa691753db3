# mistake: clearing happens only after each step, so what w.grad held before the call is added to the first entry
import torch


def zero_gradients(w, xs):
    """Return a list: for each row x of xs, the gradient of mean((x * w) ** 2) by w, alone."""
    answer = []
    for i in range(len(xs)):
        loss = torch.mean((xs[i] * w) ** 2)
        loss.backward()
        answer.append(w.grad.clone())
        w.grad.zero_()
    return answer
