# mistake: puts the weights on CUDA whenever the machine has it and on the CPU otherwise, instead of where x is
import torch


def device_agnostic_step(model, x, y, optimizer):
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    w = torch.tensor([1.0, 2.0, 5.0], device=device)
    loss = (w * (model(x) - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach()
