"""Rows whose labels can be computed from them, and a line to learn."""

import torch

ALLOWED = 0.01

# Random numbers of other generators, which do not affect PyTorch's.
DRAWS = """
def draw_some():
    import random

    np.random.rand(3)
    return random.randrange(9)
"""


def batches_of(submission, expect, x, y, size):
    """Call shuffled_batches; return its batches as pairs of tensors whose shapes are right."""
    held = submission.call("shuffled_batches", x, y, size)
    found = held.value
    expect.that(
        isinstance(found, list | tuple)
        and all(
            isinstance(pair, list | tuple)
            and len(pair) == 2
            and all(isinstance(part, torch.Tensor) for part in pair)
            for pair in found
        ),
        en="shuffled_batches must return a list of pairs of tensors",
        zh="shuffled_batches 应返回由张量对组成的列表",
    )
    sizes = [min(size, len(x) - start) for start in range(0, len(x), size)]
    shapes = [(tuple(xb.shape), tuple(yb.shape)) for xb, yb in found]
    wanted = [((rows, x.shape[1]), (rows, 1)) for rows in sizes]
    expect.that(
        shapes == wanted,
        en=f"{len(x)} rows in batches of {size}: the shapes are {shapes}, wanted {wanted}",
        zh=f"{len(x)} 行、每批 {size} 行：各批的形状是 {shapes}，应为 {wanted}",
    )
    return found


def labelled_rows(draw, rows):
    """Row i starts with the number i, and its label is 0.5 - i."""
    number = torch.arange(float(rows)).unsqueeze(1)
    return torch.cat([number, draw.randn(rows, 1)], dim=1), 0.5 - number


def order_of(batches):
    return [round(number) for xb, _ in batches for number in xb[:, 0].tolist()]


def test_pairs(submission, draw, expect):
    """returns every row once, with its own label

    每一行恰好出现一次，并和自己的标签在一起
    """
    for rows, size in ((10, 4), (9, 3), (1, 2), (30, 30)):
        x, y = labelled_rows(draw, rows)
        batches = batches_of(submission, expect, x, y, size)
        torn = sum(int((yb != 0.5 - xb[:, :1]).sum()) for xb, yb in batches)
        expect.that(
            torn == 0,
            en=f"{rows} rows in batches of {size}: {torn} of the rows have the label of another "
            "row",
            zh=f"{rows} 行、每批 {size} 行：有 {torn} 行配的是别的行的标签",
        )
        missing = rows - len(set(order_of(batches)))
        expect.that(
            missing == 0,
            en=f"{rows} rows in batches of {size}: {missing} of the rows are in no batch, "
            "and others occur more than once",
            zh=f"{rows} 行、每批 {size} 行：有 {missing} 行不在任何批次里，另一些行出现了不止一次",
        )


def expect_random(expect, orders):
    """Fail unless orders look drawn at random; false alarms are rarer than one in 10**9 runs.

    Each figure lies at least seven standard deviations from that of random orders.
    """
    count, rows = orders.shape
    steps = (orders[:, 1:] - orders[:, :-1]) % rows
    kept = float(((steps == 1) | (steps == rows - 1)).sum()) / count
    expect.that(
        kept < rows / 4,
        en=f"in {count} calls, on average {kept:.0f} of {rows} rows keep a neighbour that they "
        "have in x; in a random order, about 2 do",
        zh=f"调用 {count} 次，{rows} 行里平均有 {kept:.0f} 行仍与 x 里相邻的行相邻；"
        "随机的顺序里大约只有 2 行",
    )
    places = torch.arange(rows) - (rows - 1) / 2
    alike = float(((orders - (rows - 1) / 2) @ places).mean() / (places @ places))
    expect.that(
        abs(alike) < 0.4,
        en=f"in {count} calls, the rows stay near their positions in x "
        f"(correlation {alike:.2f}; about 0 in a random order)",
        zh=f"调用 {count} 次，各行都离它在 x 里的位置不远（相关系数 {alike:.2f}，"
        "随机的顺序约为 0）",
    )
    fewest = min(len(set(column)) for column in orders.T.tolist())
    expect.that(
        fewest >= 8,
        en=f"in {count} calls, only {fewest} different rows were at one of the positions; every "
        "row must be possible at every position",
        zh=f"调用 {count} 次，有一个位置上只出现过 {fewest} 个不同的行；每一行都应能到任何位置",
    )


def test_new_order(solved, submission, draw, expect):
    """draws a new order in each call

    每次调用都是新的顺序
    """
    x, y = labelled_rows(draw, 30)
    first, second = (order_of(batches_of(submission, expect, x, y, 4)) for _ in range(2))
    after = []
    for seed in (draw.integer(0, 10**6), draw.integer(10**6 + 1, 10**7)):
        submission.seed(seed)
        batches_of(submission, expect, x, y, 4)
        after.append(submission.rng_sample(4).tolist())
    expect.that(
        first != sorted(first) and second != sorted(second),
        en="the rows are in the order of x; shuffle them",
        zh="各行就是 x 里原来的顺序；应该打乱",
    )
    expect.that(
        first != second,
        en="a second call returns the rows in the same order as the first",
        zh="第二次调用给出的顺序和第一次相同",
    )
    found = [order_of(batches_of(submission, expect, x, y, 4)) for _ in range(30)]
    expect_random(expect, torch.tensor(found, dtype=torch.float32))
    expect.that(
        after[0] != after[1],
        en="after the call, the random numbers are the same for every seed: the call reseeded the "
        "random number generator",
        zh="不管之前设的是什么种子，调用之后的随机数都一样：调用中重新设了随机数种子",
    )
    seed, same = draw.integer(0, 10**6), []
    foreign = submission.build("draw_some", DRAWS)
    for others in (False, True):
        submission.seed(seed)
        if others:
            foreign()
        same.append(order_of(batches_of(submission, expect, x, y, 4)))
    expect.that(
        same[0] == same[1],
        en="with the same `torch.manual_seed`, the order changes when Python's or NumPy's random "
        "numbers are used; draw the order with PyTorch's random numbers",
        zh="`torch.manual_seed` 的种子相同，但用过 Python 或 NumPy 的随机数之后，顺序就变了；"
        "请用 PyTorch 的随机数来抽取顺序",
    )


def test_drawn_for_each_epoch(solved, submission, draw, expect):
    """draws new batches for each epoch

    每一轮都重新取批次
    """
    x, y = draw.randn(12, 2), draw.randn(12, 1)
    seed, after = draw.integer(0, 10**6), []
    for epochs in (1, 2, 3):
        submission.seed(seed)
        submission.call("train", x, y, 4, epochs)
        after.append(submission.rng_sample(4).tolist())
    expect.that(
        after[0] != after[1] != after[2],
        en="an additional epoch uses no additional random numbers: train does not draw a new "
        "order for each epoch",
        zh="多训练一轮，并没有多用随机数：train 没有为每一轮抽取新的顺序",
    )


def test_learns(submission, draw, expect):
    """trains a model that learns the line

    训练出的模型学到直线
    """
    line = draw.randn(2, 1)
    line, bias = line / line.norm() * draw.number(1.5, 3), draw.number(1, 3)
    x, fresh = draw.randn(80, 2), draw.randn(50, 2)
    y = x @ line + bias + 0.02 * draw.randn(80, 1)
    submission.seed(draw.integer(0, 10**6))
    answers = submission.call("train", x, y, 8, 15)(fresh).value
    expect.that(
        isinstance(answers, torch.Tensor) and tuple(answers.shape) == (50, 1),
        en="for inputs of shape (50, 2), the trained model must return a tensor of shape (50, 1)",
        zh="输入的形状是 (50, 2) 时，训练好的模型应返回形状为 (50, 1) 的张量",
    )
    error = (answers.double() - (fresh @ line + bias)).square().mean().item()
    expect.that(
        error < ALLOWED,
        en=f"on new inputs, the mean squared error is {error:.4g}; it must be below {ALLOWED}",
        zh=f"在新的输入上，均方误差是 {error:.4g}，要小于 {ALLOWED}",
    )
