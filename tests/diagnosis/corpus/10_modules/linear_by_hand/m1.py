# mistake: reshapes A to (inputs, outputs) instead of transposing it, which mixes up the weights


def linear_by_hand(x, A, b):
    outputs, inputs = A.shape
    return x @ A.reshape(inputs, outputs) + b
