"""Widths and depths other than those of the declared cases."""


def test_any_depth(submission, reference, draw, expect):
    """has the right layers for any width and depth

    任意的宽度和层数都正确
    """
    # From 12 layers on, layers sorted by name are in another order: 10 comes before 2.
    for width, depth in ((2, 1), (4, 7), (3, 12)):
        model, wanted = submission(width, depth), reference(width, depth)
        shapes = [tuple(p.shape) for p in wanted.parameters().values()]
        found = [tuple(p.shape) for p in model.parameters().values()]
        expect.that(
            found == shapes,
            en=f"Stack({width}, {depth}) has {len(found)} parameters of shapes {found[:6]}; wanted "
            f"{len(shapes)}: weight ({width}, {width}) and bias ({width},) of {depth} layers",
            zh=f"Stack({width}, {depth}) 有 {len(found)} 个参数，形状为 {found[:6]}；"
            f"应有 {len(shapes)} 个：{depth} 层，每层权重 ({width}, {width})、偏置 ({width},)",
        )
        x, values = draw.randn(5, width), [draw.randn(*shape) for shape in shapes]
        model.set_parameters(values)
        wanted.set_parameters(values)
        what = {
            "en": f"the output of Stack({width}, {depth})",
            "zh": f"Stack({width}, {depth}) 的输出",
        }
        expect.close(model(x).value, wanted(x).value, rtol=1e-4, atol=1e-5, what=what)
