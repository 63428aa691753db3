"""Each epoch is compared with the previous one only. After a bad epoch, a slightly better one
resets the counter and replaces the best weights. Keep the lowest loss so far, and update it only
when a lower loss comes.

每轮只和前一轮比较：变差之后只要稍微好一点，计数器就清零，最好的权重也被替换了。要记住目前为止最低的
损失，只有出现更低的才更新它。
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
