# mistake: goes through Python numbers and torch.tensor, so the answers are float32 on the CPU whatever the dtype and device of the inputs
import torch


def gradients_by_formula(x, y, w, b):
    dw, db = 0.0, 0.0
    xs = x.flatten().tolist()
    ys = y.flatten().tolist()
    for xi, yi in zip(xs, ys):
        error = w.item() * xi + b.item() - yi
        dw += 2 * error * xi / len(xs)
        db += 2 * error / len(xs)
    return torch.tensor(dw), torch.tensor(db)
