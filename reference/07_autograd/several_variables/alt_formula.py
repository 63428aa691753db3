def several_variables(x1, x2):
    return [2 * x1 + 2, 2 * x2]
