"""The device of the result, checked with a pretended GPU, which every machine has."""


def test_device_of_x(submission, expect):
    """returns a tensor on the device of `x`

    设备与 `x` 一致
    """
    with submission.pretended_cuda():
        for name, arguments in (("zeros_matching", ()), ("filled_matching", (2.5,))):
            x = submission.build("torch.ones(2, 3, device='cuda')")
            result = submission.call(name, x, *arguments)
            expect.that(
                result.info.device == "cuda:0",
                en=f"{name}: x is on the device `cuda:0`, but the result is on "
                f"{result.info.device}. Use the device of x.",
                zh=f"{name}：x 在 `cuda:0` 设备上，结果却在 {result.info.device} 上。"
                "设备要与 x 相同。",
            )
