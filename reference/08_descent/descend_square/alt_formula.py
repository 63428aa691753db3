def descend_square(start, rate, steps):
    path = [start]
    while len(path) <= steps:
        path.append(path[-1] - rate * 2 * path[-1])
    return path
