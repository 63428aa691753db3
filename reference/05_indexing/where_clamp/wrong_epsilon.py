"""This is what you get when a small number is added under the root, or the clamp stops at a small
number above 0: no nan any more, but every small element, and 0 itself, gets a wrong root. Choose
per element instead of blurring all of them.

在根号下加一个小常数，或者让 clamp 停在一个大于 0 的小数上，就会得到这个结果：nan 是没有了，
但所有很小的数（包括 0）开方的结果都不准了。应该逐元素选择，而不是把所有的数都弄模糊。
"""


def where_clamp(x):
    return (x.clamp(min=0) + 1e-6).sqrt()
