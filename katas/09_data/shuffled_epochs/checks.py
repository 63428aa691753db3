"""The orders of several epochs: any order will do, so there is no value to compare with."""

import torch

ROWS, SIZE = 22, 5


def drawn_data(draw):
    """Rows unlike each other, and labels unlike each other."""
    return draw.randn(ROWS, 3), draw.permutation(ROWS)


def epoch(loader, expect, x, y):
    """Walk through the loader once: the sizes of its batches, the rows in x and the rows in y."""
    sizes, of_x, of_y = [], [], []
    for number, batch in enumerate(loader.iterate(ROWS + 2), 1):
        pair = batch.value
        fits = isinstance(pair, list | tuple) and len(pair) == 2
        fits = fits and all(isinstance(part, torch.Tensor) and part.dim() > 0 for part in pair)
        expect.that(
            fits,
            en=f"batch {number} is not a pair of tensors; each batch must be (xb, yb)",
            zh=f"第 {number} 批不是两个张量组成的一对；每一批都应是 (xb, yb)",
        )
        sizes.append(len(pair[0]))
        of_x += rows_of(pair[0], x, "x", number, expect)
        of_y += rows_of(pair[1], y, "y", number, expect)
    return sizes, of_x, of_y


def rows_of(part, rows, name, number, expect):
    """The number of each row; a row that is none of them fails."""
    fits = part.shape[1:] == rows.shape[1:] and part.dtype == rows.dtype
    numbers = []
    for row in part if fits else ():
        equal = (rows == row).reshape(len(rows), -1).all(1)
        fits = fits and bool(equal.any())
        numbers.append(int(equal.long().argmax()))
    expect.that(
        fits,
        en=f"{name}b of batch {number} holds rows that {name} does not have; "
        "the rows must come out as they went in, with the same shape and dtype",
        zh=f"第 {number} 批的 {name}b 里有 {name} 所没有的行；各行应原样取出，形状和 dtype 都不变",
    )
    return numbers


def test_every_pair_once(submission, draw, expect):
    """gives every pair once in each epoch

    每个 epoch 每对样本恰好一次
    """
    x, y = drawn_data(draw)
    loader = submission(x, y, SIZE, draw.integer(0, 9999))
    wanted = [5, 5, 5, 5, 2]
    for number in (1, 2):
        sizes, of_x, of_y = epoch(loader, expect, x, y)
        expect.that(
            sizes == wanted,
            en=f"epoch {number}: {ROWS} rows with batch_size={SIZE} come in batches of "
            f"{sizes[:9]} rows, wanted {wanted}",
            zh=f"第 {number} 个 epoch：{ROWS} 行、batch_size={SIZE}，各批的行数是 {sizes[:9]}，"
            f"应为 {wanted}",
        )
        different = len(set(of_x))
        expect.that(
            different == ROWS,
            en=f"epoch {number} shows {different} of the {ROWS} rows, some of them repeatedly",
            zh=f"第 {number} 个 epoch 只出现了 {ROWS} 行中的 {different} 行，有的行重复出现",
        )
        expect.that(
            of_x == of_y,
            en=f"epoch {number}: rows of xb come with the targets of other rows",
            zh=f"第 {number} 个 epoch：xb 的行配上了别的行的目标值",
        )


def test_another_order_each_epoch(submission, draw, expect):
    """shuffles anew in every epoch

    每个 epoch 都重新打乱
    """
    x, y = drawn_data(draw)
    loader = submission(x, y, SIZE, draw.integer(0, 9999))
    orders = [epoch(loader, expect, x, y)[1] for _ in range(3)]
    for number, order in enumerate(orders, 1):
        expect.that(
            order != list(range(ROWS)),
            en=f"epoch {number} has the order of the data; it is to be shuffled",
            zh=f"第 {number} 个 epoch 还是数据原来的次序，没有打乱",
        )
    for number in (2, 3):
        expect.that(
            orders[number - 1] not in orders[: number - 1],
            en=f"epoch {number} has the order of an earlier epoch; draw a new one in every loop",
            zh=f"第 {number} 个 epoch 的次序与之前的某个 epoch 相同；每次遍历都要重新抽一个次序",
        )


def test_reproducible(submission, draw, expect):
    """repeats its orders for the same seed

    同一个种子重现同样的次序
    """
    x, y = drawn_data(draw)
    seed = draw.integer(0, 9999)

    def three_epochs(seed, disturbed):
        loader = submission(x, y, SIZE, seed)
        orders = []
        for _ in range(3):
            if disturbed:  # somebody else uses random numbers
                submission.rng_sample(3)
            orders.append(epoch(loader, expect, x, y)[1])
        return orders

    first, again = three_epochs(seed, False), three_epochs(seed, True)
    for number in (1, 2, 3):
        expect.that(
            first[number - 1] == again[number - 1],
            en=f"two loaders of the same seed differ in epoch {number}, after the program drew "
            "other random numbers in between; the loader needs random numbers of its own",
            zh=f"种子相同的两个加载器，第 {number} 个 epoch 的次序不同（其间程序抽过别的随机数）；"
            "加载器要有自己的随机数来源",
        )
    expect.that(
        first != three_epochs(seed + 1, False),
        en="a loader of another seed goes through the same orders; is the seed used?",
        zh="换了种子，各个 epoch 的次序还是一样；种子用上了吗？",
    )
