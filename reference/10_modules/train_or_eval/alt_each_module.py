"""Save and restore the mode of every module, also after an error; inference mode."""

import torch


@torch.inference_mode()
def predict(model, x):
    modes = [(module, module.training) for module in model.modules()]
    try:
        return model.eval()(x)
    finally:
        for module, mode in modes:
            module.training = mode
