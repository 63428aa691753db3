"""This is what you get when all batches count the same: a sample of a small last batch weighs more than
the others. While the batches are of equal size nobody sees it. Weigh each gradient by the number of its
samples.

这是让每一批的分量都一样：如果最后一批比较小，其中的样本就比别的样本更重。各批一样大时看不出来。请按样本数给每批
的梯度加权。
"""

import torch


def minibatch_gradient(x, y, w, batch_size):
    gradients = []
    for rows, targets in zip(x.split(batch_size), y.split(batch_size), strict=True):
        w.grad = None
        ((rows @ w - targets) ** 2).mean().backward()
        gradients.append(w.grad)
    return gradients, torch.stack(gradients).mean(dim=0)
