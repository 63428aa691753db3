"""The length, the samples and the end of a dataset."""

ROWS = (6, 5, 1)

# These run in the process of the submission, and return the name of an error.
HELPERS = """
def item(dataset, index):
    try:
        return ["item", dataset[index]]
    except Exception as error:
        return [type(error).__name__, None]


def count(dataset, limit):
    number = 0
    try:
        for _ in dataset:
            number += 1
            if number == limit:
                break
    except Exception as error:
        return type(error).__name__
    return number
"""


def drawn_data(draw, rows):
    """Rows of three numbers; targets as labels, and as a column of floats."""
    x, labels = draw.randn(rows, 3), draw.permutation(rows)
    return [(x, labels), (x, draw.randn(rows, 1))]


def test_length(submission, draw, expect):
    """has as many samples as x has rows

    样本数等于 x 的行数
    """
    length_of = submission.build("len")
    for rows in ROWS:
        for x, y in drawn_data(draw, rows):
            dataset = submission(x, y)
            kind = dataset.type
            expect.that(
                kind not in ("tuple", "list", "zip") and not kind.startswith("torch."),
                en=f"PairDataset(x, y) is a {kind}; write your own class",
                zh=f"PairDataset(x, y) 得到的是 {kind}；请自己编写一个类",
            )
            got = length_of(dataset).value
            expect.that(
                got == rows,
                en=f"x has {rows} rows of 3 numbers, but len(dataset) is {got}; wanted {rows}",
                zh=f"x 有 {rows} 行，每行 3 个数，len(dataset) 却是 {got}，应为 {rows}",
            )


def test_samples(submission, draw, expect):
    """gives the pair (x[i], y[i])

    给出一对 (x[i], y[i])
    """
    item = submission.build("item", HELPERS)
    for rows in ROWS:
        for x, y in drawn_data(draw, rows):
            dataset = submission(x, y)
            for i in draw.permutation(rows).tolist():
                outcome, pair = item(dataset, i).value
                expect.that(
                    outcome == "item",
                    en=f"dataset[{i}] of {rows} samples raises {outcome}; this sample exists",
                    zh=f"共 {rows} 个样本，dataset[{i}] 却抛出了 {outcome}；这个样本是存在的",
                )
                expect.that(
                    isinstance(pair, list | tuple) and len(pair) == 2,
                    en=f"dataset[{i}] is not a pair; return x[i] and y[i] together",
                    zh=f"dataset[{i}] 不是一对；请把 x[i] 和 y[i] 一起返回",
                )
                for got, want, name in ((pair[0], x[i], "x"), (pair[1], y[i], "y")):
                    what = {
                        "en": f"the {name} of dataset[{i}] ({rows} samples)",
                        "zh": f"dataset[{i}] 的 {name}（共 {rows} 个样本）",
                    }
                    expect.close(got, want, what=what)


def test_end(submission, draw, expect):
    """raises IndexError past the end, so that loops stop

    越过末尾时抛出 IndexError，循环才会停
    """
    item = submission.build("item", HELPERS)
    count = submission.build("count", HELPERS)
    for rows in ROWS:
        for x, y in drawn_data(draw, rows):
            dataset = submission(x, y)
            for i in (rows, rows + 3):
                outcome = item(dataset, i).value[0]
                found = ("gives a sample", "返回了样本") if outcome == "item" else None
                found = found or (f"raises {outcome}", f"抛出的是 {outcome}")
                expect.that(
                    outcome == "IndexError",
                    en=f"dataset[{i}] of {rows} samples {found[0]}; wanted IndexError",
                    zh=f"共 {rows} 个样本，dataset[{i}] {found[1]}，应抛出 IndexError",
                )
            visited = count(dataset, rows + 5).value
            expect.that(
                visited == rows,
                en=f"a for loop over {rows} samples gives {visited} (counted up to {rows + 5}); "
                f"it must visit {rows} samples",
                zh=f"用 for 遍历 {rows} 个样本，结果是 {visited}（最多数到 {rows + 5}），"
                f"应为 {rows} 个",
            )
