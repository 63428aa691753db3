"""Cloned on its own device, then moved by name."""

import torch


def back_to_numpy(results):
    with torch.no_grad():
        return {name: tensor.clone().detach().to("cpu").numpy() for name, tensor in results.items()}
