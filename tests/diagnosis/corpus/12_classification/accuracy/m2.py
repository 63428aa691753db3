# mistake: remembers the mode only after eval() was called, so the model always stays in evaluation mode
import torch


def accuracy(model, loader):
    was_training = model.eval().training
    right = total = 0
    with torch.no_grad():
        for xb, yb in loader:
            _, predicted = torch.max(model(xb), 1)
            right += (predicted == yb).sum().item()
            total += yb.size(0)
    model.train(was_training)
    return right / total
