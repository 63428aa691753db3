"""All batches have the same weight, so each sample of a smaller last batch counts more than the
others. For batches of equal size there is no difference. Weight each gradient by its number of
samples.

每一批的权重都一样：如果最后一批比较小，其中的样本就比别的样本占的比重大；各批一样大时看不出来。
请按样本数给每批的梯度加权。
"""

import torch


def minibatch_gradient(x, y, w, batch_size):
    gradients = []
    for rows, targets in zip(x.split(batch_size), y.split(batch_size), strict=True):
        w.grad = None
        ((rows @ w - targets) ** 2).mean().backward()
        gradients.append(w.grad)
    return gradients, torch.stack(gradients).mean(dim=0)
