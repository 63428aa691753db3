"""This is what you get when there is no best loss, only the one of the epoch before: after a bad epoch a slightly
better one looks like progress, the counter starts again, and its weights replace the best ones. Keep the lowest
loss so far, and change it only when a lower one comes.

这是没有记录最低损失、只和前一个 epoch 比较的结果：变差之后只要稍微好一点，就当成有进步，计数器重新开始，
最好的权重也被它的权重顶替了。要记住目前为止最低的损失，只有出现更低的才更新它。
"""

import copy


def train_until(model, train_epoch, validate, patience, max_epochs):
    losses, state, waited = [], None, 0
    while len(losses) < max_epochs and waited < patience:
        train_epoch()
        losses.append(validate())
        if len(losses) == 1 or losses[-1] < losses[-2]:
            state, waited = copy.deepcopy(model.state_dict()), 0
        else:
            waited += 1
    return losses, state
