# mistake: counts the state dict, which holds buffers and frozen parameters too (and shared ones twice)


def count_parameters(model):
    return sum(t.numel() for t in model.state_dict().values())
