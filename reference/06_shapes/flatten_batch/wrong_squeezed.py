"""This is what you get when the result is squeezed: all is well until a batch holds one sample, or
a sample one element. Then a dim of size 1 that means something is thrown away, and a vector is
left. Leave the squeeze out.

对结果做了 squeeze 就会得到这个结果：平时都没事，一旦批次里只有一个样本，或者样本只有一个元素，
有意义的那个大小为 1 的维度就被丢掉了，只剩一个向量。不要 squeeze。
"""


def flatten_batch(x):
    return x.flatten(1).squeeze()
