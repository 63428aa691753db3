"""Module by module, with the tensors already met remembered."""


def count_parameters(model):
    met = {}
    for module in model.modules():
        for parameter in module.parameters(recurse=False):
            met[id(parameter)] = parameter
    return sum(p.nelement() for p in met.values() if p.requires_grad)
