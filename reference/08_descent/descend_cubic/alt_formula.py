def descend_cubic(start, rate, steps):
    x = start
    for _ in range(steps):
        x -= rate * 3 * x**2
    return x
