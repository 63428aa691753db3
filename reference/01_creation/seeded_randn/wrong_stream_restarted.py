"""This is what you get when the global generator is seeded again with its old seed afterwards. That
sends it back to the start of its stream, so the caller sees numbers a second time. What has to come
back is the state, the place where the generator stood; or use a generator of your own.

事后用旧种子给全局生成器重新设种子，就会得到这个结果。这样它会回到序列的开头，调用者会再次抽到以前
抽过的数。需要恢复的是状态，也就是生成器当时所在的位置；或者干脆使用自己的生成器。
"""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    before = torch.initial_seed()
    torch.manual_seed(seed)
    numbers = torch.randn(shape)
    torch.manual_seed(before)
    return numbers
