"""Put back with a rounding error, in English.

Put back 的中文说明。
"""


def f(x):
    result = x + 1
    x += 128
    x -= 128
    return result
