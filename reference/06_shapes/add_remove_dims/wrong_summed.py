"""`remove_dim` reduces the dim: a sum or a product over one element gives the right number, but not
always the right dtype: bool and small integers become int64. Remove the dim without computing.

`remove_dim` 用求和或求积去掉了这一维：只有一个元素时数值没错，但 dtype 不一定对，
bool 和较小的整数类型会变成 int64。去掉一维不需要任何计算。
"""


def add_dim(x, place):
    return x.unsqueeze(place)


def remove_dim(x, dim):
    return x.sum(dim=dim)
