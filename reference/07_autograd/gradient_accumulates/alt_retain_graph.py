import torch


def gradient_accumulates(x, times):
    mean = torch.mean(x * x + 20)
    held = []
    while len(held) < times:
        mean.backward(retain_graph=True)
        held.append(torch.zeros_like(x.grad) + x.grad)
    return held
