"""The orders of several epochs: any random order is right, so no value is compared."""

import torch

ROWS, SIZE = 22, 5

# Random numbers that other code draws.
DRAWS = """
def draw_some():
    import random

    random.random()
    np.random.rand(3)
    torch.rand(3)
    return random.randrange(9)
"""


def drawn_data(draw):
    """Rows that all differ, and labels that all differ."""
    return draw.randn(ROWS, 3), draw.permutation(ROWS)


def epoch(loader, expect, x, y):
    """Iterate over the loader once: the sizes of its batches, the rows in x and the rows in y."""
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
        "the rows must be unchanged, with the same shape and dtype",
        zh=f"第 {number} 批的 {name}b 里有 {name} 所没有的行；各行应原样取出，形状和 dtype 都不变",
    )
    return numbers


def test_every_pair_once(submission, draw, expect):
    """gives every pair once in each epoch

    每一轮里每对样本恰好出现一次
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
            zh=f"第 {number} 轮：{ROWS} 行、batch_size={SIZE}，各批的行数是 {sizes[:9]}，"
            f"应为 {wanted}",
        )
        different = len(set(of_x))
        expect.that(
            different == ROWS,
            en=f"epoch {number} holds only {different} of the {ROWS} rows, some of them repeatedly",
            zh=f"第 {number} 轮只出现了 {ROWS} 行中的 {different} 行，有的行重复出现",
        )
        expect.that(
            of_x == of_y,
            en=f"epoch {number}: rows of xb have the targets of other rows",
            zh=f"第 {number} 轮：xb 的行配上了别的行的目标值",
        )


def expect_random(expect, orders, en, zh):
    """Fail unless orders look random; a false alarm is rarer than one in 10**9 runs.

    Each limit is at least eight standard deviations from the value for random orders.
    """
    count, rows = orders.shape
    steps = (orders[:, 1:] - orders[:, :-1]) % rows
    kept = float(((steps == 1) | (steps == rows - 1)).sum()) / count
    expect.that(
        kept < rows / 3,
        en=f"in {count} orders, {en}, on average {kept:.0f} of {rows} rows still have a former "
        "neighbour next to them; about 2 do in a random order. "
        "Each row must be able to get to any place",
        zh=f"{count} 个顺序{zh}，{rows} 行里平均有 {kept:.0f} 行仍然挨着原来的邻居；"
        "随机的顺序里大约只有 2 行。每一行都应能到任何位置",
    )
    places = torch.arange(rows) - (rows - 1) / 2
    alike = float(((orders - (rows - 1) / 2) @ places).mean() / (places @ places))
    expect.that(
        abs(alike) < 0.4,
        en=f"in {count} orders, {en}, the rows stay near their former places "
        f"(correlation {alike:.2f}; about 0 in a random order). "
        "Each row must be able to get to any place",
        zh=f"{count} 个顺序{zh}，各行都离原来的位置不远（相关系数 {alike:.2f}，"
        "随机的顺序约为 0）。每一行都应能到任何位置",
    )
    fewest = min(len(set(column)) for column in orders.T.tolist())
    expect.that(
        fewest >= 6,
        en=f"in {count} orders, {en}, one place holds only {fewest} different rows. "
        "Each row must be able to get to any place",
        zh=f"{count} 个顺序{zh}，有一个位置上只出现过 {fewest} 种不同的行。每一行都应能到任何位置",
    )


# Run beside the submission: the first number of every row, epoch by epoch.
WALK = (
    "lambda loader, epochs: "
    "[[float(v) for xb, _ in loader for v in xb[:, 0]] for _ in range(epochs)]"
)


def orders_of(submission, expect, seed, epochs):
    """The orders of a new loader's epochs as a tensor (epochs, rows)."""
    x = torch.arange(float(ROWS)).unsqueeze(1)
    loader = submission(x, x, SIZE, seed)
    orders = torch.tensor(submission.build(WALK)(loader, epochs).value, dtype=torch.float32)
    expect.that(
        orders.shape == (epochs, ROWS) and bool((orders.sort(1).values == x[:, 0]).all()),
        en=f"not every epoch holds each of the {ROWS} rows exactly once",
        zh=f"并非每一轮里 {ROWS} 行都恰好各出现一次",
    )
    return orders


def test_another_order_each_epoch(submission, draw, expect):
    """draws a new order in every epoch

    每一轮都重新打乱
    """
    x, y = drawn_data(draw)
    loader = submission(x, y, SIZE, draw.integer(0, 9999))
    orders = [epoch(loader, expect, x, y)[1] for _ in range(3)]
    for number, order in enumerate(orders, 1):
        expect.that(
            order != list(range(ROWS)),
            en=f"epoch {number} has the order of the data; shuffle the rows",
            zh=f"第 {number} 轮还是数据原来的顺序，没有打乱",
        )
    for number in (2, 3):
        expect.that(
            orders[number - 1] not in orders[: number - 1],
            en=f"epoch {number} has the order of an earlier epoch; draw a new one in every loop",
            zh=f"第 {number} 轮的顺序与之前的某一轮相同；每次遍历都要重新抽一个顺序",
        )
    first = draw.integer(0, 9999)
    found = [orders_of(submission, expect, first + i, 5) for i in range(12)]
    places = torch.cat(found).argsort(1).float()
    expect_random(expect, places, "compared with the data", "与数据相比")
    # Each order relative to the one before: the next place of the row at each place.
    changes = [order.argsort(1)[1:].gather(1, order[:-1].long()) for order in found]
    expect_random(
        expect, torch.cat(changes).float(), "compared with the epoch before", "与上一轮相比"
    )


def test_reproducible(submission, draw, expect):
    """repeats its orders for the same seed

    同一个种子重现同样的顺序
    """
    submission.seed(draw.integer(0, 9999))
    x, y = drawn_data(draw)
    seed = draw.integer(0, 9999)
    foreign = submission.build("draw_some", DRAWS)

    def three_epochs(seed, disturbance):
        loader = submission(x, y, SIZE, seed)
        other = submission(x, y, SIZE, seed + 1) if disturbance == "loader" else None
        orders = []
        for _ in range(3):
            if disturbance == "numbers":  # other code draws random numbers
                submission.rng_sample(3)
                foreign()
            if other is not None:
                epoch(other, expect, x, y)
            orders.append(epoch(loader, expect, x, y)[1])
        return orders

    first = three_epochs(seed, "")
    for disturbance, en, zh in (
        ("numbers", "the program drew other random numbers", "程序抽过别的随机数"),
        ("loader", "another loader was created and iterated over", "还建过并遍历过另一个加载器"),
    ):
        again = three_epochs(seed, disturbance)
        for number in (1, 2, 3):
            expect.that(
                first[number - 1] == again[number - 1],
                en=f"two loaders with the same seed differ in epoch {number} if {en} "
                "in between; each loader needs its own generator",
                zh=f"种子相同的两个加载器，第 {number} 轮的顺序不同（其间{zh}）；"
                "每个加载器都要有自己的随机数生成器",
            )
    expect.that(
        first != three_epochs(seed + 1, ""),
        en="a loader with another seed gives the same orders; use the seed",
        zh="换了种子，各轮的顺序还是一样；请用上种子",
    )
