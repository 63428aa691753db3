# mistake: w.grad.zero_() crashes before the first backward pass, when w.grad is None


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
    optimizer.zero_grad()
    w.grad.zero_()
