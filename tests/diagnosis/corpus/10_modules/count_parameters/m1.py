# mistake: multiplies only the first two dimensions, so the kernels of a convolution are not counted fully


def count_parameters(model):
    count = 0
    for p in model.parameters():
        if p.requires_grad:
            if p.dim() > 1:
                count += p.shape[0] * p.shape[1]
            else:
                count += len(p)
    return count
