"""Setting the old seed of the global generator again restarts its sequence, so the caller draws the
same numbers a second time. Save and restore the state of the generator, or use a generator of
your own.

给全局生成器重新设置旧种子，会让它回到序列的开头，调用者会再次抽到以前抽过的数。需要保存并恢复的是
生成器的状态；也可以使用自己的生成器。
"""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    before = torch.initial_seed()
    torch.manual_seed(seed)
    numbers = torch.randn(shape)
    torch.manual_seed(before)
    return numbers
