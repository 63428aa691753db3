"""The mode of every single module is remembered; inference mode; also put back after an error."""

import torch


@torch.inference_mode()
def predict(model, x):
    modes = [(module, module.training) for module in model.modules()]
    try:
        return model.eval()(x)
    finally:
        for module, mode in modes:
            module.training = mode
