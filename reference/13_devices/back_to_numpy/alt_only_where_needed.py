"""Each conversion only where it is needed."""

import torch


def back_to_numpy(results):
    arrays = {}
    for name in results:
        tensor = results[name]
        if tensor.requires_grad:
            tensor = tensor.detach()
        if tensor.device.type != "cpu":
            tensor = tensor.to(torch.device("cpu"))
        else:
            tensor = tensor.clone()
        arrays[name] = tensor.numpy()
    return arrays
