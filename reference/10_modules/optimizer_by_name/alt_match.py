"""A match statement; the first loss is remembered by the closure."""

import torch


def optimizer_by_name(name, parameters, lr):
    match name:
        case "Adagrad" | "Adam" | "Adamax" | "ASGD" | "LBFGS" | "RMSprop" | "Rprop" | "SGD":
            return vars(torch.optim)[name](parameters, lr=lr)
        case _:
            raise ValueError(f"unknown optimizer: {name}")


def train_step(model, optimizer, x, y):
    losses = []

    def closure():
        optimizer.zero_grad(set_to_none=False)
        loss = ((model(x) - y) ** 2).mean()
        loss.backward()
        losses.append(loss.item())
        return loss

    optimizer.step(closure)
    return losses[0]
