# mistake: always switches back to training mode, also when the model came in evaluation mode
import torch


def predict(model, x):
    model.eval()
    with torch.no_grad():
        y = model(x)
    model.train()
    return y
