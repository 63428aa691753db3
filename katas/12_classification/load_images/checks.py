"""The batches of the loader, compared with those of the reference."""

import itertools

import torch

ROOT = "data_0"
SIZES = {True: 120, False: 50}
NAMES = {True: ("training", "训练"), False: ("test", "测试")}


def loop(side, loader, rows, seed):
    """All batches of one loop, with room for a few too many."""
    side.seed(seed)
    return loader.iterate(rows + 2)


def whole_set(side, expect, loader, train, seed, size):
    """One loop as two tensors (images, labels), if every batch has the right form."""
    rows = SIZES[train]
    en, zh = NAMES[train]
    batches = [held.value for held in loop(side, loader, rows, seed)]
    for number, batch in enumerate(batches, 1):
        fits = isinstance(batch, list | tuple) and len(batch) == 2
        expect.that(
            fits and all(isinstance(part, torch.Tensor) and part.dim() > 0 for part in batch),
            en=f"batch {number} is not a pair of tensors; each batch must be (xb, yb)",
            zh=f"第 {number} 批不是两个张量组成的一对；每一批都应是 (xb, yb)",
        )
        for name, part, shape, dtype in (
            ("xb", batch[0], (len(batch[1]), 784), torch.float32),
            ("yb", batch[1], (len(batch[1]),), torch.int64),
        ):
            expect.that(
                tuple(part.shape) == shape and part.dtype is dtype,
                en=f"{name} of batch {number} has shape {tuple(part.shape)} and dtype "
                f"{part.dtype}, wanted {shape} and {dtype}",
                zh=f"第 {number} 批的 {name} 形状是 {tuple(part.shape)}、dtype 是 {part.dtype}，"
                f"应为 {shape} 和 {dtype}",
            )
    got = [len(batch[0]) for batch in batches]
    want = [min(size, rows - start) for start in range(0, rows, size)]
    expect.that(
        got == want,
        en=f"{en} set with batch_size={size}: batches of {got[:6]} images, wanted {want}",
        zh=f"{zh}集、batch_size={size}：各批的图片数是 {got[:6]}，应为 {want}",
    )
    return torch.cat([batch[0] for batch in batches]), torch.cat([batch[1] for batch in batches])


def both(submission, reference, expect, draw, train, size):
    """The submission's loader, and images and labels of one loop over each side's loader."""
    loader = submission(ROOT, train, size)
    got = whole_set(submission, expect, loader, train, draw.integer(0, 10**6), size)
    model = reference(ROOT, train, size)
    want = whole_set(reference, expect, model, train, draw.integer(0, 10**6), size)
    return loader, got, want


def places(expect, pictures, wanted, train):
    """The position of each image in `wanted`; each must be found, and only once."""
    en, zh = NAMES[train]
    least, most = pictures.min().item(), pictures.max().item()
    expect.that(
        abs(least + 1) < 1e-3 and abs(most - 1) < 1e-3,
        en=f"the values in the images of the {en} set are from {least:.3g} to {most:.3g}; byte 0 "
        "must become -1 and byte 255 must become 1",
        zh=f"{zh}集图片里的数值从 {least:.3g} 到 {most:.3g}；字节 0 应变成 -1，字节 255 应变成 1",
    )
    distance = torch.cdist(pictures, wanted)
    nearest = distance.min(dim=1)
    found = nearest.values < 0.05
    expect.that(
        bool(found.all()),
        en=f"the values are from -1 to 1, but {int((~found).sum())} of {len(found)} images are "
        f"not in the {en} set; compare one image with that of the file, byte by byte",
        zh=f"数值范围是 -1 到 1，可是 {len(found)} 张图片中有 {int((~found).sum())} 张"
        f"在{zh}集里找不到；拿一张与文件里的逐个字节对照一下",
    )
    different = len(nearest.indices.unique())
    expect.that(
        different >= len(wanted.unique(dim=0)),
        en=f"one loop over the {en} set yields only {different} different images of {len(wanted)}",
        zh=f"遍历一遍{zh}集，{len(wanted)} 张图片里只出现了 {different} 张不同的",
    )
    return nearest.indices


def test_pictures(submission, reference, draw, expect):
    """yields the images of the requested set, scaled and flattened

    给出所要的数据集的图片，已缩放并展平
    """
    for train, size in ((True, 50), (False, 16), (True, 120)):
        _, got, want = both(submission, reference, expect, draw, train, size)
        places(expect, got[0], want[0], train)


def test_labels(submission, reference, draw, expect):
    """yields each image with its own label

    每张图片对应自己的标签
    """
    for train in (True, False):
        _, got, want = both(submission, reference, expect, draw, train, 32)
        labels = want[1][places(expect, got[0], want[0], train)]
        wrong = int((labels != got[1]).sum())
        en, zh = NAMES[train]
        expect.that(
            wrong == 0,
            en=f"{wrong} of {len(labels)} images of the {en} set have the label of another image",
            zh=f"{zh}集的 {len(labels)} 张图片中，有 {wrong} 张的标签不是它自己的",
        )


def expect_random(expect, orders):
    """Fail unless orders look drawn at random; false alarms are rarer than one in 10**9 runs.

    Each figure lies at least eight standard deviations from that of random orders.
    """
    count, rows = orders.shape
    steps = (orders[:, 1:] - orders[:, :-1]) % rows
    kept = float(((steps == 1) | (steps == rows - 1)).sum()) / count
    expect.that(
        kept < rows / 6,
        en=f"from loop to loop, {kept:.0f} of {rows} images of the training set keep the same "
        "neighbour; in a random order, about 2 do",
        zh=f"各次遍历之间，训练集的 {rows} 张图片里有 {kept:.0f} 张与原来相邻的图片仍然相邻；"
        "随机的顺序里大约只有 2 张",
    )
    middle = (rows - 1) / 2
    places = torch.arange(rows) - middle
    alike = float(((orders - middle) @ places).mean() / (places @ places))
    expect.that(
        abs(alike) < 0.35,
        en="from loop to loop, the images of the training set stay near their positions "
        f"(correlation {alike:.2f}; about 0 in a random order)",
        zh=f"各次遍历之间，训练集的图片都离原来的位置不远（相关系数 {alike:.2f}，"
        "随机的顺序约为 0）",
    )


def test_order(submission, reference, draw, expect):
    """shuffles the training set in every loop, but not the test set

    训练集每次遍历都重新打乱，测试集不打乱
    """
    loader, first, want = both(submission, reference, expect, draw, True, 40)
    second = whole_set(submission, expect, loader, True, draw.integer(0, 10**6), 40)
    expect.that(
        not first[1].equal(first[1].sort().values),
        en="the training set is sorted by label, like the files; shuffle it",
        zh="训练集仍像文件里那样按标签排好了序；请打乱",
    )
    expect.that(
        not first[0].equal(second[0]),
        en="two loops over the training set have the same order; shuffle it in every loop",
        zh="两次遍历训练集的顺序相同；每次遍历都要重新打乱",
    )
    orders = [places(expect, found[0], want[0], True) for found in (first, second)]
    for _ in range(4):
        pictures, _ = whole_set(submission, expect, loader, True, draw.integer(0, 10**6), 40)
        orders.append(places(expect, pictures, want[0], True))
    # Each order relative to the one before it: the new position of the image at each position.
    changes = [now.argsort()[before] for before, now in itertools.pairwise(orders)]
    expect_random(expect, torch.stack(changes))
    loader, first, want = both(submission, reference, expect, draw, False, 20)
    expect.that(
        first[1].equal(want[1]) and torch.allclose(first[0], want[0], atol=1e-3),
        en="the test set is not in the order of the files; shuffle only the training set",
        zh="测试集不是按文件里的顺序给出的；只打乱训练集",
    )
