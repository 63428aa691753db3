"""The pairs and their order: any random order is right, so no value is compared."""

import torch

ROWS = 24

# It runs in the process of the submission, and reads at most 60 samples.
SAMPLES = "lambda dataset: [dataset[i] for i in range(min(len(dataset), 60))]"


def drawn_data(draw):
    """Rows that all differ; targets as labels, and as a column of floats."""
    x = draw.randn(ROWS, 3)
    return [(x, draw.permutation(ROWS)), (x, draw.randn(ROWS, 1))]


def row_of(part, rows):
    """The number of the row that a part of a sample is; None if it is none of them."""
    fits = isinstance(part, torch.Tensor) and part.dtype == rows.dtype
    if not fits or part.shape != rows.shape[1:]:
        return None
    equal = (rows == part).reshape(len(rows), -1).all(1)
    return int(equal.long().argmax()) if bool(equal.any()) else None


def orders(solution, read, expect, x, y, seed):
    """The row numbers in x and in y of every sample; `read` is SAMPLES in the other process."""
    samples = read(solution(x, y, seed)).value
    expect.that(
        len(samples) > 0,
        en=f"the dataset is empty; x has {len(x)} rows",
        zh=f"数据集是空的，而 x 有 {len(x)} 行",
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
                "the rows must be unchanged, with the same shape and dtype",
                zh=f"第 {i} 个样本的 {name} 部分不是 {name} 的任何一行；"
                "各行应原样取出，形状和 dtype 都不变",
            )
        found.append(rows)
    return found


def test_pairs_together(submission, draw, expect):
    """keeps each row of x with its own row of y

    x 的每一行仍配着自己的 y
    """
    read = submission.build(SAMPLES)
    for x, y in drawn_data(draw):
        found = orders(submission, read, expect, x, y, draw.integer(0, 9999))
        apart = sum(of_x != of_y for of_x, of_y in found)
        expect.that(
            apart == 0,
            en=f"{apart} of {len(found)} samples hold a row of x with the target of another row; "
            "reorder both tensors in the same way",
            zh=f"{len(found)} 个样本中有 {apart} 个，x 的那一行配上了别的行的目标值；"
            "两个张量要用同样的方式重排",
        )


def test_each_once(submission, draw, expect):
    """holds every pair exactly once

    每一对恰好出现一次
    """
    read = submission.build(SAMPLES)
    for x, y in drawn_data(draw):
        found = orders(submission, read, expect, x, y, draw.integer(0, 9999))
        different = len({of_x for of_x, _ in found})
        expect.that(
            (len(found), different) == (ROWS, ROWS),
            en=f"x has {ROWS} rows; the dataset has {len(found)} samples "
            f"of {different} different rows",
            zh=f"x 有 {ROWS} 行，数据集里有 {len(found)} 个样本，来自 {different} 个不同的行",
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
    # Each order keeps one row in its place on average: e ** -count is the chance of none at all.
    stayed = int((orders == torch.arange(rows)).sum())
    expect.that(
        stayed > 0,
        en=f"in {count} orders, {en}, no row ever keeps its place; about one does in each random "
        "order. Each row must be able to get to any place, also to its own",
        zh=f"{count} 个顺序{zh}，没有一行留在原来的位置上；随机的顺序里平均有一行会留下。"
        "每一行都应能到任何位置，包括它自己的位置",
    )
    fewest = min(len(set(column)) for column in orders.T.tolist())
    expect.that(
        fewest >= 6,
        en=f"in {count} orders, {en}, one place holds only {fewest} different rows. "
        "Each row must be able to get to any place",
        zh=f"{count} 个顺序{zh}，有一个位置上只出现过 {fewest} 种不同的行。每一行都应能到任何位置",
    )


def test_order(submission, draw, expect):
    """has a random order that the seed decides

    顺序随机，并由种子决定
    """
    read = submission.build(SAMPLES)
    for x, y in drawn_data(draw):
        seed = draw.integer(0, 9999)
        first, again, other = (
            [of_x for of_x, _ in orders(submission, read, expect, x, y, s)]
            for s in (seed, seed, seed + 1)
        )
        expect.that(
            first != list(range(len(first))),
            en="the pairs are in the order of the data; shuffle them",
            zh="样本还是原来的顺序，没有打乱",
        )
        expect.that(
            first == again,
            en="two calls with the same seed give different orders; "
            "the order must depend on the seed only",
            zh="用同一个种子调用两次，顺序却不同；随机顺序应当只由种子决定",
        )
        expect.that(
            first != other,
            en="another seed gives the same order; use the seed",
            zh="换了种子，顺序还是一样；请用上种子",
        )
    first = draw.integer(0, 9999)
    x = torch.arange(float(ROWS)).unsqueeze(1)
    found = [orders(submission, read, expect, x, x, first + i) for i in range(40)]
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
