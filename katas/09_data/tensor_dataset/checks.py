"""Which pairs come, and in which order: the order is free, so there is no value to compare with."""

import torch

ROWS = 24

# It runs beside the submission, and looks at no more than it must.
SAMPLES = "lambda dataset: [dataset[i] for i in range(min(len(dataset), 60))]"


def drawn_data(draw):
    """Rows unlike each other; targets as labels, and as a column of floats."""
    x = draw.randn(ROWS, 3)
    return [(x, draw.permutation(ROWS)), (x, draw.randn(ROWS, 1))]


def row_of(part, rows):
    """The number of the row that a part of a sample is; None if it is none of them."""
    fits = isinstance(part, torch.Tensor) and part.dtype == rows.dtype
    if not fits or part.shape != rows.shape[1:]:
        return None
    equal = (rows == part).reshape(len(rows), -1).all(1)
    return int(equal.long().argmax()) if bool(equal.any()) else None


def orders(solution, expect, x, y, seed):
    """The row numbers in x and in y of every sample."""
    samples = solution.build(SAMPLES)(solution(x, y, seed)).value
    expect.that(
        len(samples) > 0,
        en=f"the data set is empty; {len(x)} rows went in",
        zh=f"数据集是空的；放进去的有 {len(x)} 行",
    )
    found = []
    for i, sample in enumerate(samples):
        expect.that(
            isinstance(sample, list | tuple) and len(sample) == 2,
            en=f"sample {i} is not a pair; each sample must be a row of x with its row of y",
            zh=f"第 {i} 个样本不是一对；每个样本都应是 x 的一行配上 y 的一行",
        )
        rows = row_of(sample[0], x), row_of(sample[1], y)
        for row, name in zip(rows, ("x", "y"), strict=True):
            expect.that(
                row is not None,
                en=f"part {name} of sample {i} is not one of the rows of {name}; "
                "the rows must come out as they went in, with the same shape and dtype",
                zh=f"第 {i} 个样本的 {name} 部分不是 {name} 的任何一行；"
                "各行应原样取出，形状和 dtype 都不变",
            )
        found.append(rows)
    return found


def test_pairs_together(submission, draw, expect):
    """keeps each row of x with its own row of y

    x 的每一行仍配着自己的 y
    """
    for x, y in drawn_data(draw):
        found = orders(submission, expect, x, y, draw.integer(0, 9999))
        apart = sum(of_x != of_y for of_x, of_y in found)
        expect.that(
            apart == 0,
            en=f"{apart} of {len(found)} samples hold a row of x with the target of another row; "
            "move both tensors in the same way",
            zh=f"{len(found)} 个样本中有 {apart} 个，x 的那一行配上了别的行的目标值；"
            "两个张量要用同样的方式重排",
        )


def test_each_once(submission, draw, expect):
    """holds every pair exactly once

    每一对恰好出现一次
    """
    for x, y in drawn_data(draw):
        found = orders(submission, expect, x, y, draw.integer(0, 9999))
        different = len({of_x for of_x, _ in found})
        expect.that(
            (len(found), different) == (ROWS, ROWS),
            en=f"{ROWS} rows went in; {len(found)} samples of {different} different rows came out",
            zh=f"放进去 {ROWS} 行，取出来 {len(found)} 个样本，其中不同的只有 {different} 行",
        )


def expect_random(expect, orders, en, zh):
    """Fail unless orders look drawn at random; false alarms are rarer than one in 10**9 runs.

    Each figure lies at least eight standard deviations from that of random orders.
    """
    count, rows = orders.shape
    steps = (orders[:, 1:] - orders[:, :-1]) % rows
    kept = float(((steps == 1) | (steps == rows - 1)).sum()) / count
    expect.that(
        kept < rows / 3,
        en=f"{count} orders {en}: on average {kept:.0f} of {rows} rows still stand beside a "
        "neighbour; in a random order about 2 do. Let every row go anywhere",
        zh=f"{zh}的 {count} 个次序中，{rows} 行里平均有 {kept:.0f} 行仍然挨着原来的邻居；"
        "随机的次序里大约只有 2 行。每一行都应能到任何位置",
    )
    places = torch.arange(rows) - (rows - 1) / 2
    alike = float(((orders - (rows - 1) / 2) @ places).mean() / (places @ places))
    expect.that(
        abs(alike) < 0.4,
        en=f"{count} orders {en}: the rows stay near the places where they were "
        f"(correlation {alike:.2f}; about 0 in a random order). Let every row go anywhere",
        zh=f"{zh}的 {count} 个次序中，各行都离原来的位置不远（相关系数 {alike:.2f}，"
        "随机的次序约为 0）。每一行都应能到任何位置",
    )
    fewest = min(len(set(column)) for column in orders.T.tolist())
    expect.that(
        fewest >= 6,
        en=f"{count} orders {en}: at one place only {fewest} different rows were seen. "
        "Let every row go anywhere",
        zh=f"{zh}的 {count} 个次序中，有一个位置上只出现过 {fewest} 种不同的行。"
        "每一行都应能到任何位置",
    )


def test_order(submission, draw, expect):
    """has a random order that the seed decides

    次序随机，并由种子决定
    """
    for x, y in drawn_data(draw):
        seed = draw.integer(0, 9999)
        first, again, other = (
            [of_x for of_x, _ in orders(submission, expect, x, y, s)]
            for s in (seed, seed, seed + 1)
        )
        expect.that(
            first != list(range(len(first))),
            en="the pairs come in the order of the data; they are to be shuffled",
            zh="样本还是原来的次序，没有打乱",
        )
        expect.that(
            first == again,
            en="two calls with the same seed give different orders; "
            "let the random order start from the seed",
            zh="用同一个种子调用两次，次序却不同；请让随机次序从这个种子出发",
        )
        expect.that(
            first != other,
            en="another seed gives the same order; is the seed used?",
            zh="换了种子，次序还是一样；种子用上了吗？",
        )
    first = draw.integer(0, 9999)
    x = torch.arange(float(ROWS)).unsqueeze(1)
    found = [orders(submission, expect, x, x, first + i) for i in range(60)]
    places = torch.tensor([[of_x for of_x, _ in order] for order in found]).argsort(1).float()
    expect_random(expect, places, "compared with the data", "与数据相比")


def test_inputs(solved, submission, draw, expect):
    """leaves x and y as they were

    不改动 x 和 y
    """
    for x, y in drawn_data(draw):
        held = submission.hold(x), submission.hold(y)
        submission(*held, draw.integer(0, 9999))
        for tensor, want, name in zip(held, (x, y), ("x", "y"), strict=True):
            what = {"en": f"{name} after the call", "zh": f"调用之后的 {name}"}
            expect.close(tensor.read(), want, what=what)
