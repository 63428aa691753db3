import torch


def contiguous_view(x):
    laid_out = torch.empty(x.shape, dtype=x.dtype, device=x.device)
    laid_out.copy_(x)
    return laid_out.view(x.numel())
