import torch


def vector_to_scalar(f, x):
    elements = f(x).flatten()
    for element in elements:
        element.backward(retain_graph=True)  # the gradients accumulate in x.grad
    return x.grad / len(elements)
