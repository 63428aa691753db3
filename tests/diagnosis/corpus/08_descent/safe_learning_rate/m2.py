# mistake: bisects between 0 and 1 only, so a border above 1 (all a below 1) comes out as 1


def safe_learning_rate(a):
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        factor = (1 - 2 * middle * a).abs().max()
        if factor < 1:
            low = middle
        else:
            high = middle
    return high
