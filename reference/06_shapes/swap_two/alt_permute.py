def swap_two(x, first, second):
    order = list(range(x.dim()))
    order[first], order[second] = order[second], order[first]
    return x.permute(order)
